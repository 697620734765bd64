import { assess, transfer, type Settings, type Transfer } from "../assessment";
import type { WorkbookSnapshot } from "../workbook";
import { readWorkbook, type Workbook } from "./session";
import { readTemplate } from "./templateFile";

/** A new workbook made from the blank form, with the schools of another file in it. */
export interface Transferred extends Workbook {
  readonly transfer: Transfer;
}

/**
 * Makes a workbook that can be filled out of a file that cannot: the blank form of its standard, with its schools typed in.
 *
 * @throws NotAssessableError, TemplateFullError, TemplateMissingError
 */
export async function transferred(source: WorkbookSnapshot, settings: Settings): Promise<Transferred> {
  const blank = await readWorkbook(await readTemplate(assess(source, settings).standard));
  const plan = transfer(source, blank.snapshot, settings);
  const outcomes = await blank.workbook.apply(plan.edits, null);
  const refused = plan.edits.filter((_, at) => outcomes[at] !== "applied");
  // Half a school must never look like a whole one.
  if (refused.length > 0) throw new Error(`the blank form refused ${String(refused[0]?.cell)}`);
  return { ...(await readWorkbook(blank.workbook.bytes())), transfer: plan };
}
