import type { StandardId } from "../../standards";
import { FileProblemError } from "../thread";
import { bytesOfBase64 } from "../host/base64";

/** Fetched when first asked for: nobody waits for them who only wants to check a file. */
const TEMPLATES: Readonly<Record<StandardId, () => Promise<{ readonly workbook: string }>>> = {
  "quality-2017": () => import("./quality2017"),
  "basic-2012": () => import("./basic2012"),
};

async function fetched(load: () => Promise<{ readonly workbook: string }>): Promise<Uint8Array> {
  const { workbook } = await load().catch(() => {
    throw new FileProblemError({ kind: "partMissing" });
  });
  return bytesOfBase64(workbook);
}

/**
 * The blank form of a standard, .xlsx.
 *
 * @throws FileProblemError `partMissing`
 */
export function blankForm(standard: StandardId): Promise<Uint8Array> {
  return fetched(TEMPLATES[standard]);
}

/**
 * An invented county with mistakes, to try everything with.
 *
 * @throws FileProblemError `partMissing`
 */
export function sampleCounty(): Promise<Uint8Array> {
  return fetched(() => import("./sample"));
}
