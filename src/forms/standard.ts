import type { StandardId } from "../standards";
import { infoOf } from "./catalogue";
import type { FormTable } from "./types";

/**
 * The standard of a workbook: what most tables with indicator columns belong to, else what the titles name.
 *
 * @param mentions standards named anywhere in the workbook, in order
 * @returns null where nothing speaks for either
 */
export function standardOfWorkbook(tables: readonly FormTable[], mentions: readonly StandardId[]): StandardId | null {
  const byColumns = tables.filter(hasIndicators).map((table) => infoOf(table.id).standard);
  const byTitles = tables.map((table) => table.titleStandard);
  const titled = tables.filter((table) => !hasIndicators(table)).map((table) => infoOf(table.id).standard);
  return moreOften(byColumns) ?? moreOften(byTitles) ?? moreOften(mentions) ?? moreOften(titled) ?? latest(byColumns);
}

function moreOften(standards: readonly (StandardId | null)[]): StandardId | null {
  const quality = standards.filter((standard) => standard === "quality-2017").length;
  const basic = standards.filter((standard) => standard === "basic-2012").length;
  if (quality === basic) return null;
  return quality > basic ? "quality-2017" : "basic-2012";
}

/** As many tables of each: the newer standard is the one that is worked on. */
function latest(standards: readonly (StandardId | null)[]): StandardId | null {
  return standards.includes("quality-2017") ? "quality-2017" : null;
}

function hasIndicators({ kind }: FormTable): boolean {
  return kind === "schools" || kind === "stages";
}
