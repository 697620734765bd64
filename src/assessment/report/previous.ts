import { REPORT, WORDS } from "../../messages";
import type { Stage } from "../../standards";
import { displayValue, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook";
import { columnIndex, COLUMNS, OWN_NAME, type ReportColumn } from "./columns";
import { explainedValues } from "./mark";

/** 说明: the user's reason for a finding, with what it was given for. */
export interface Explanation {
  readonly rule: string;
  readonly school: string;
  readonly stage: Stage | null;
  readonly column: string;
  /** Of the values that the reason was given for. */
  readonly fingerprint: string;
  readonly text: string;
  /** The finding's sentence, for one that is gone. */
  readonly message: string;
}

/** A value that filling replaced. */
export interface Replaced {
  readonly date: string;
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** Such a value as it stands on record. */
interface ReplacedRow extends Replaced {
  /** Of the sheet 校验结果, counted from 0. */
  readonly row: number;
}

/** What an earlier run, and the user since then, left in the sheet 校验结果. */
export interface PreviousReport {
  readonly sheet: SheetSnapshot | null;
  readonly date: string | null;
  readonly explanations: readonly Explanation[];
  readonly replaced: readonly ReplacedRow[];
}

const NOTHING: PreviousReport = { sheet: null, date: null, explanations: [], replaced: [] };
const RULE = /^[A-Z]\d{2,}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The sheet that a defined name such as `'校验 结果'!$A$1` refers to. */
function sheetNameOf(reference: string): string {
  const name = reference.slice(0, Math.max(0, reference.lastIndexOf("!")));
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function stageOf(word: string): Stage | null {
  for (const { stage } of [WORDS.zh, WORDS.en]) {
    if (word === stage.primary) return "primary";
    if (word === stage.junior) return "junior";
  }
  return null;
}

/** The texts of a row as they stand, blanks included: what is kept on record is kept to the letter. */
function reader(sheet: SheetSnapshot, row: number): (column: ReportColumn) => string {
  return (column) => displayValue(valueAt(sheet, row, columnIndex(column)));
}

function readRows(sheet: SheetSnapshot): Pick<PreviousReport, "explanations" | "replaced"> {
  const explanations: Explanation[] = [];
  const replaced: ReplacedRow[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const at = reader(sheet, row);
    if (RULE.test(at("rule")) && at("explanation").trim() !== "") {
      explanations.push({
        rule: at("rule"),
        school: at("school"),
        stage: stageOf(at("stage")),
        column: at("column"),
        fingerprint: explainedValues(at("fingerprint"), at("explanation")),
        text: at("explanation"),
        message: at("message"),
      });
    } else if (DATE.test(at("number")) && at("cell") !== "") {
      replaced.push({
        row,
        date: at("number"),
        sheet: at("sheet"),
        cell: at("cell"),
        from: at("value"),
        to: at("expected"),
      });
    }
  }
  return { explanations, replaced };
}

function dateOf(sheet: SheetSnapshot): string | null {
  const labels = [REPORT.zh.date, REPORT.en.date];
  const row = sheet.rows.findIndex((cells) => labels.includes(displayValue(cells[0] ?? null)));
  const text = displayValue(valueAt(sheet, row, 1));
  return DATE.test(text) ? text : null;
}

/** Reads our own sheet again. A foreign sheet of the same name is not ours: only the hidden defined name counts. */
export function previousReport(snapshot: WorkbookSnapshot): PreviousReport {
  return readReport(ownSheet(snapshot));
}

/**
 * Reads the sheet 校验结果 of a file of another kind: its own one, else the first that has all our headers in one row, for
 * such files lose defined names.
 */
export function reportIn(snapshot: WorkbookSnapshot): PreviousReport {
  return readReport(ownSheet(snapshot) ?? snapshot.sheets.find(hasOurHeaders) ?? null);
}

function readReport(sheet: SheetSnapshot | null): PreviousReport {
  return sheet === null ? NOTHING : { sheet, date: dateOf(sheet), ...readRows(sheet) };
}

function ownSheet({ ownNames, sheets }: WorkbookSnapshot): SheetSnapshot | null {
  const reference = ownNames.get(OWN_NAME);
  const name = reference === undefined ? null : sheetNameOf(reference);
  return sheets.find((known) => known.name === name) ?? null;
}

function hasOurHeaders(sheet: SheetSnapshot): boolean {
  return [REPORT.zh, REPORT.en].some(({ headers }) =>
    sheet.rows.some((_, row) => {
      const at = reader(sheet, row);
      return COLUMNS.every((column) => at(column).trim() === headers[column]);
    }),
  );
}
