import { addressOf, listOfChoices, rangeAddress } from "../..";
import { entryOf, type Entry } from "../plan/entry";
import type { Placed } from "../plan/rectangles";
import type { Content } from "../read/content";
import { writeSteps } from "../write/rangeSteps";
import { CALL_BYTES, type Step } from "../write/steps";
import { choiceRuns, lookSteps, type ChoiceRun } from "./looks";
import type { ReportPlan } from "./plan";

/** Points of a column of so many characters, at the usual 7 pixels each and 5 of padding. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** All that is written into the sheet of our own. Where there is none, it is added as one step and then known by name. */
export function reportSteps(plan: ReportPlan): readonly Step[] {
  const { report, contents, standing } = plan;
  const sheetKey = standing?.id ?? plan.title;
  return [
    ...(standing === null
      ? [addStep(plan)]
      : clearSteps(sheetKey, standing.area === null ? null : rangeAddress(standing.area))),
    ...contentSteps(sheetKey, contents),
    wholeStep(sheetKey, contents),
    ...lookSteps(sheetKey, report),
    ...choiceRuns(report.rows).map((run) => choiceStep(sheetKey, run)),
    frameStep(sheetKey, report.columnWidths, report.frozenRows),
  ];
}

/** Writes contents from A1 on, and A1 first, by which the sheet is known; it is empty there. */
export function contentSteps(sheetKey: string, contents: readonly (readonly Content[])[]): readonly Step[] {
  const cells = contents.flatMap((cells, row) =>
    cells.flatMap((content, column): readonly Placed<Entry>[] =>
      content === null ? [] : [{ row, column, value: entryOf(content) }],
    ),
  );
  return writeSteps(sheetKey, "values", cells, () => true);
}

/** Empties the cells of a sheet of our own. */
export function clearSteps(sheetKey: string, address: string | null): readonly Step[] {
  if (address === null) return [];
  return [
    {
      bytes: CALL_BYTES,
      act: ({ workbook }) => {
        const range = workbook.worksheets.getItem(sheetKey).getRange(address);
        range.clear("All");
        range.dataValidation.clear();
      },
    },
  ];
}

/** The name goes first to the sheet, so that whatever fails after it, the sheet is known to be ours. */
function addStep({ title, report, hasLooseName }: ReportPlan): Step {
  return {
    bytes: 3 * CALL_BYTES,
    act: ({ workbook }) => {
      const sheet = workbook.worksheets.add(title);
      if (hasLooseName) workbook.names.getItem(report.ownName).delete();
      workbook.names.add(report.ownName, sheet.getRange("A1")).visible = false;
    },
  };
}

/** Lets texts break into lines and begin at the top of their cells, as everywhere in our own sheet. */
export function wholeStep(sheetKey: string, contents: readonly (readonly Content[])[]): Step {
  const last = addressOf(Math.max(contents.length, 1) - 1, Math.max(contents[0]?.length ?? 1, 1) - 1);
  return {
    bytes: CALL_BYTES,
    act: ({ workbook }) => {
      const { format } = workbook.worksheets.getItem(sheetKey).getRange(`A1:${last}`);
      format.wrapText = true;
      format.verticalAlignment = "Top";
    },
  };
}

function choiceStep(sheetKey: string, { firstRow, lastRow, column, choices }: ChoiceRun): Step {
  const address = rangeAddress({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  return listStep(sheetKey, address, listOfChoices(choices));
}

/** Offers a list in cells. */
export function listStep(sheetKey: string, address: string, source: string): Step {
  return {
    bytes: source.length * 3 + CALL_BYTES,
    act: ({ workbook }) => {
      const { dataValidation } = workbook.worksheets.getItem(sheetKey).getRange(address);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      // Any other text may be typed.
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    },
  };
}

function frameStep(sheetKey: string, widths: readonly number[], frozenRows: number): Step {
  return {
    bytes: (widths.length + 2) * CALL_BYTES,
    act: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetKey);
      widths.forEach((width, column) => {
        sheet.getRange(addressOf(0, column)).format.columnWidth = pointsOf(width);
      });
      freeze(sheet, frozenRows);
    },
  };
}

/** Keeps rows in view. */
export function freeze(sheet: Excel.Worksheet, rows: number): void {
  if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.unfreeze();
}
