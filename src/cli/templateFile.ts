import { join } from "node:path";
import type { StandardId } from "../standards";
import { readFileBytes } from "../workbook/file/nodeFile";

/** The folder of the blank forms, seen from `dist/` as installed, and from the sources. */
const FOLDERS = [join(__dirname, "../assets/templates"), join(__dirname, "../../assets/templates")];

/** A blank form that belongs to the program is not there. */
export class TemplateMissingError extends Error {
  constructor(readonly file: string) {
    super(`${file} is missing`);
    this.name = "TemplateMissingError";
  }
}

/**
 * The blank form of a standard, an .xlsx.
 *
 * @throws TemplateMissingError where the program was copied without its `assets`
 */
export async function readTemplate(standard: StandardId): Promise<Uint8Array> {
  const name = `${standard}.xlsx`;
  for (const folder of FOLDERS) {
    try {
      return await readFileBytes(join(folder, name));
    } catch {
      // The other folder may hold it.
    }
  }
  throw new TemplateMissingError(`assets/templates/${name}`);
}
