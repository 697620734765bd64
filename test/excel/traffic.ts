import { planFill } from "../../src/assessment";
import { generateCounty, formWorkbook, toSnapshot } from "../../src/build/county";
import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { ExcelWorkbook } from "../../src/workbook/excel";
import type { Totals } from "../excel-host";
import { CONTEXT, SETTINGS } from "../assessment/settings";
import { readAll } from "../host-contract/calls";
import { openExcel, type OpenedExcel } from "./opened";

/** Rows of titles and headers, at most. */
const HEADS = 5;
/** Columns of a sheet that offer a list, as in the blank forms. */
const LISTED_COLUMNS = 12;

/** The form of an invented county. */
export function countyForm(schools: number): WorkbookSnapshot {
  return toSnapshot(formWorkbook(generateCounty({ seed: 20260301, schools, unmetShare: 0.1 })));
}

/** The same form with drop-down lists, each column its own. */
export function withLists(form: WorkbookSnapshot): WorkbookSnapshot {
  return { ...form, sheets: form.sheets.map((sheet) => ({ ...sheet, choiceLists: listsOf(sheet) })) };
}

function listsOf({ rows }: SheetSnapshot): NonNullable<SheetSnapshot["choiceLists"]> {
  return Array.from({ length: LISTED_COLUMNS }, (_, column) => ({
    ranges: [{ firstRow: HEADS, lastRow: rows.length + HEADS, firstColumn: column, lastColumn: column }],
    source: column % 2 === 0 ? "达标,不达标" : "达标,不达标,无法判定",
  }));
}

/** The same form as an office hands it out: all sheets protected, what is to be filled in open. */
export function handedOut(form: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...form,
    sheets: form.sheets.map((sheet) => {
      const open = sheet.rows.flatMap((cells, row) =>
        row < HEADS ? [] : cells.map((_, column) => cellKey(row, column)),
      );
      return { ...sheet, protected: true, unlockedCells: new Set(open) };
    }),
  };
}

/** What a check and a fill take on the wire, the client's own tidying up included. */
export interface Traffic {
  readonly check: Totals;
  readonly fill: Totals;
}

/**
 * Checks and fills a county's form.
 *
 * @param again once more after a figure was corrected, so that the sheet 校验结果 is there: with the pane still open, or
 *   with one that was opened since; only this is measured then
 */
export async function trafficOf(form: WorkbookSnapshot, again: "samePane" | "newPane" | null = null): Promise<Traffic> {
  const opened = await openExcel(form);
  const first = await checkAndFill(opened);
  if (again === null) return first;
  opened.office.host.user.edits("学校基础数据", "P6", [[1400]]);
  return checkAndFill(again === "samePane" ? opened : { ...opened, excel: new ExcelWorkbook() });
}

async function checkAndFill({ excel, office }: OpenedExcel): Promise<Traffic> {
  const { journal } = office.host;
  journal.clear();
  const { assessment, report } = planFill(await readAll(excel), SETTINGS, CONTEXT);
  await settled();
  const check = journal.totals();
  journal.clear();
  const outcomes = await excel.apply(assessment.edits, report);
  if (!outcomes.includes("applied")) throw new Error("nothing was filled in");
  await settled();
  return { check, fill: journal.totals() };
}

/** The client tidies up after each run, without being waited for. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
