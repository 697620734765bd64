import { transfer, type Explanation, type Settings } from "../../assessment";
import type { WorkbookSnapshot } from "../../workbook";
import { openWorkbookFile } from "../../workbook/file";
import type { Carried } from "./protocol";

/**
 * Makes a workbook that can be filled out of a file that cannot: the blank form with what was typed into the file.
 *
 * @param template the blank form, .xlsx
 * @param typed    reasons that the user gave beside the file
 * @throws NotAssessableError, NoPlaceError, TemplateFullError
 */
export async function carry(
  source: WorkbookSnapshot,
  template: Uint8Array,
  settings: Settings,
  typed: readonly Explanation[],
): Promise<Carried> {
  const blank = await openWorkbookFile(template);
  const standing = await blank.read(new AbortController().signal, () => undefined);
  const { edits, base, form, others, leftSchools, left, ...said } = transfer(source, standing, settings, typed);
  const outcomes = await blank.apply(edits, null);
  const refused = edits.filter((_, at) => outcomes[at] !== "applied");
  // Half a school must never look like a whole one.
  if (refused.length > 0) throw new Error(`the blank form refused ${String(refused[0]?.cell)}`);
  return { bytes: blank.bytes(), ...said, summary: { base, form, others, leftSchools, left } };
}
