import { standardOf } from "../../../standards";
import type { CellLook } from "../../county";
import { MET, TEXT, typed, written, type InputArea } from "../entry";
import { TABLE_IV, TABLE_V, type OfficialTable } from "../official";
import type { TemplateSheet } from "../templateSheet";
import { heightFor, officialSheet, rangeOf } from "./officialSheet";

/** 名称, 指标值或简要结论, 是否达标. */
const WIDTHS = [62, 66, 14];
const [NAME_WIDTH = 0, CONCLUSION_WIDTH = 0] = WIDTHS;
const TITLE_HEIGHT = 30;
const HEADER_HEIGHT = 24;

interface ItemRows {
  /** Of the items' ids: S1 to S15, E1 to E9. */
  readonly prefix: "S" | "E";
  readonly rows: number;
  /** Rows of headers, from 0. */
  readonly headers: readonly number[];
  /** Rows between two blocks, and of the note. */
  readonly blank: readonly number[];
  readonly note: number | null;
  /** Rows with items, as blocks of A1 row numbers. */
  readonly blocks: readonly (readonly [first: number, last: number])[];
  readonly moreMerges: readonly string[];
  /** Rows, from 0, that every printed page begins with. */
  readonly printTitleRows: number;
  readonly pageEnds: readonly number[];
}

/** A sentence is filled in between its words: one more line than it needs blank. */
function itemHeights(table: OfficialTable, blocks: ItemRows["blocks"]): [number, number][] {
  return blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index): [number, number] => {
      const row = String(first + index);
      const texts = [
        [table.cells[`A${row}`] ?? "", NAME_WIDTH],
        [table.cells[`B${row}`] ?? "", CONCLUSION_WIDTH],
      ] as const;
      return [first + index - 1, heightFor(texts, 1)];
    }),
  );
}

/** The items that figures decide, whatever people say. */
function decidedByNumbers(): ReadonlySet<string> {
  const items = standardOf("quality-2017").items?.list ?? [];
  return new Set(items.filter(({ decides }) => decides === "numbers").map(({ id }) => id));
}

/** The conclusion is people's; the verdict is the program's where figures decide it, and people's everywhere else. */
function inputsOf({ prefix, blocks }: ItemRows): InputArea[] {
  const byProgram = decidedByNumbers();
  const rows = blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return rows.flatMap((row, index) => {
    const verdict = rangeOf(`C${String(row)}`);
    const decided = byProgram.has(`${prefix}${String(index + 1)}`);
    return [typed(rangeOf(`B${String(row)}`), TEXT), decided ? written(verdict, MET) : typed(verdict, MET)];
  });
}

function itemSheet(table: OfficialTable, layout: ItemRows): TemplateSheet {
  const look = (row: number, column: number): CellLook | null => {
    if (row === 0) return "title";
    if (layout.blank.includes(row)) return null;
    if (layout.headers.includes(row)) return "header";
    if (row === layout.note) return "note";
    return column === 2 ? "centred" : "text";
  };
  return officialSheet({
    table,
    rows: layout.rows,
    columnWidths: WIDTHS,
    moreMerges: layout.moreMerges,
    look,
    rowHeights: new Map([
      [0, TITLE_HEIGHT],
      ...layout.headers.map((row): [number, number] => [row, HEADER_HEIGHT]),
      ...layout.blank.map((row): [number, number] => [row, HEADER_HEIGHT / 2]),
      ...itemHeights(table, layout.blocks),
    ]),
    frozen: { rows: 2, columns: 0 },
    printTitleRows: layout.printTitleRows,
    pageEnds: layout.pageEnds,
    inputs: inputsOf(layout),
  });
}

/** 表Ⅳ: 15 items in two blocks, as the form breaks them over two pages. */
export function governmentSheet(): TemplateSheet {
  return itemSheet(TABLE_IV, {
    prefix: "S",
    rows: 20,
    headers: [1, 11],
    blank: [10],
    note: 19,
    blocks: [
      [3, 10],
      [13, 19],
    ],
    moreMerges: ["A1:C1", "A20:C20"],
    // The second block has a header of its own.
    printTitleRows: 1,
    pageEnds: [10],
  });
}

/** 表Ⅴ: nine items. */
export function qualitySheet(): TemplateSheet {
  return itemSheet(TABLE_V, {
    prefix: "E",
    rows: 12,
    headers: [1, 2],
    blank: [],
    note: null,
    blocks: [[4, 12]],
    moreMerges: ["A1:C1"],
    printTitleRows: 3,
    pageEnds: [],
  });
}
