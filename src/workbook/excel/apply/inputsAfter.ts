import { inputOf } from "../plan/entry";
import { withWritten, type RememberedSheet, type WrittenInput } from "../plan/inputs";
import type { SheetWrites } from "../plan/judge";
import type { ReportPlan } from "../report/plan";
import type { Job } from "./job";

/**
 * The workbook as it stands once a job is done, without reading it again.
 *
 * @param added id of the sheet that was added, or null
 */
export function inputsAfter({ book, writes, report }: Job, added: string | null): readonly RememberedSheet[] {
  const sheets = book.sheets
    .filter(({ id }) => id !== report?.standing?.id)
    .map((sheet) => withWritten(sheet, writes.filter((own) => own.sheet.id === sheet.id).flatMap(writtenBy)));
  return report === null ? sheets : [...sheets, ownInputs(report, added)];
}

function writtenBy({ cells }: SheetWrites): readonly WrittenInput[] {
  return cells.map(({ row, column, after }) => ({ row, column, input: inputOf(after) }));
}

function ownInputs({ standing, title, contents }: ReportPlan, added: string | null): RememberedSheet {
  const formulas = contents.map((cells) => cells.map(inputOf));
  const lastColumn = (formulas[0]?.length ?? 0) - 1;
  const area = lastColumn < 0 ? null : { firstRow: 0, firstColumn: 0, lastRow: formulas.length - 1, lastColumn };
  return { id: standing?.id ?? added ?? "", name: title, area, formulas, protected: false, unlocked: new Set() };
}
