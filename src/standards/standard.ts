import { basic2012 } from "./basic2012";
import { UnknownProvinceError, UnknownStandardError } from "./errors";
import { provinces } from "./provinces";
import { quality2017 } from "./quality2017";
import { STANDARD_IDS, type ProvinceOverlay, type Standard, type StandardId } from "./types";

const bases: Readonly<Record<StandardId, Standard>> = { "basic-2012": basic2012, "quality-2017": quality2017 };

/**
 * A standard as it holds in a province: the national one, with what the province's overlay names replaced. An overlay
 * that changes nothing of this standard is still named in the result.
 *
 * @param id       `basic-2012` or `quality-2017`
 * @param province any of an overlay's names (`河南`, `河南省`, `henan`), or null for the national standard
 * @throws UnknownStandardError, UnknownProvinceError; both list what there is
 */
export function standardOf(id: string, province: string | null = null): Standard {
  if (!isStandardId(id)) throw new UnknownStandardError(id, STANDARD_IDS);
  const base = bases[id];
  if (province === null) return base;
  const overlay = overlayOf(province);
  return { ...base, ...overlay.deltas[id], province: overlay.province };
}

/** The provinces that an overlay is kept for, as every result names them. */
export function knownProvinces(): readonly string[] {
  return provinces.map((overlay) => overlay.province);
}

export function isStandardId(text: string): text is StandardId {
  return STANDARD_IDS.some((id) => id === text);
}

function overlayOf(province: string): ProvinceOverlay {
  const asked = province.normalize("NFKC").trim().toLowerCase();
  const overlay = provinces.find((candidate) => candidate.names.includes(asked));
  if (overlay === undefined) throw new UnknownProvinceError(province, knownProvinces());
  return overlay;
}
