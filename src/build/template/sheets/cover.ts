import type { ModelCell } from "../../county";
import { TEXT, typed, type Entry } from "../entry";
import type { TemplateSheet } from "../templateSheet";
import { heightFor } from "./officialSheet";

/** What the cover of a form says. */
export interface CoverText {
  readonly title: string;
  readonly standard: string;
  /** How the form is filled in, a sentence each. */
  readonly guidance: readonly string[];
}

const FIRST = 3;
const LABEL_COLUMN = 1;
const VALUE_COLUMN = 2;
const WIDTHS = [6, 26, 70];
const LINES: readonly (readonly [label: string, entry: Entry | "standard"])[] = [
  ["县（市、区）名称", TEXT],
  ["行政区划代码", { kind: "code", digits: 6 }],
  ["学年", TEXT],
  ["标准", "standard"],
  ["报送单位（盖章）", TEXT],
  ["报送时间", TEXT],
  ["填表人", TEXT],
  ["审核人", TEXT],
  ["联系电话", TEXT],
];

function line(label: string, value: string | null, look: ModelCell["look"]): (ModelCell | null)[] {
  return [null, { content: label, look }, { content: value, look }];
}

/** 封面: who reports what for which year, and how the form is filled in. */
export function coverSheet({ title, standard, guidance }: CoverText): TemplateSheet {
  const firstGuidance = FIRST + LINES.length + 1;
  const across = (row: number) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: LABEL_COLUMN,
    lastColumn: VALUE_COLUMN,
  });
  const width = WIDTHS.slice(LABEL_COLUMN).reduce((sum, one) => sum + one, 0);
  return {
    name: "封面",
    rows: [
      [],
      line(title, null, "coverTitle"),
      [],
      ...LINES.map(([label, entry]) => line(label, entry === "standard" ? standard : null, "cover")),
      [],
      ...guidance.map((sentence) => line(sentence, null, "note")),
    ],
    merges: [across(1), ...guidance.map((_, index) => across(firstGuidance + index))],
    columnWidths: WIDTHS,
    rowHeights: new Map([
      [1, 48],
      ...LINES.map((_, index): [number, number] => [FIRST + index, 24]),
      ...guidance.map((sentence, index): [number, number] => [firstGuidance + index, heightFor([[sentence, width]])]),
    ]),
    frozen: { rows: 0, columns: 0 },
    printTitleRows: 0,
    printPagesWide: 1,
    inputs: LINES.flatMap(([, entry], index) => {
      const row = FIRST + index;
      const range = { firstRow: row, firstColumn: VALUE_COLUMN, lastRow: row, lastColumn: VALUE_COLUMN };
      return entry === "standard" ? [] : [typed(range, entry)];
    }),
    framedWhenFilled: null,
    pageEnds: [],
  };
}
