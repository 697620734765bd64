import { SCHOOL_COLUMNS, type SchoolColumn } from "../../county";
import { amount, COUNT, ORDINAL, SPONSOR, SPONSOR_HINT, TEXT, typed, type Entry } from "../entry";
import { columnRange, type TemplateSheet } from "../templateSheet";
import { blankRows, filledLayout, HEADER_ROWS } from "./filledLayout";

/** Rows for schools; more can be inserted. */
const ROOM = 300;
const DECIMALS = 2;

const YES_NO: Entry = { kind: "choice", words: ["是", "否"], only: true };

/** Columns where something particular belongs, by field id. */
const ENTRIES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ["seq", ORDINAL],
  ["school_code", { kind: "code", digits: 10 }],
  ["region_code", { kind: "code", digits: 6 }],
  ["urban_code", { kind: "choice", words: ["111", "112", "121", "122", "123", "210", "220"], only: true }],
  ["urban_type", { kind: "choice", words: ["城区", "镇区", "乡村"], only: false }],
  [
    "run_type",
    {
      kind: "choice",
      words: ["小学", "小学教学点", "初级中学", "九年一贯制学校", "十二年一贯制学校", "完全中学", "特殊教育学校"],
      only: false,
    },
  ],
  ["stage", { kind: "choice", words: ["小学", "初中"], only: true }],
  ["sponsor_code", SPONSOR],
  ["count_school", YES_NO],
  ["is_point", YES_NO],
  ["is_boarding", YES_NO],
  ["is_center_dense", YES_NO],
  ["built_year", { kind: "whole", minimum: 1850, maximum: 2100 }],
]);

/** What a cell asks for, where its header does not say it all. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ["school_code", "学校（机构）标识码，10位数字"],
  ["region_code", "6位行政区划代码"],
  ["urban_code", "111主城区，112城乡结合区，121镇中心区，122镇乡结合区，123特殊区域，210乡中心区，220村庄"],
  ["stage", "一贯制学校的小学部、初中部各填一行"],
  ["sponsor_code", SPONSOR_HINT],
  ["count_school", "不计校数的校区填“否”，与所属学校用同一名称开头"],
  ["equip_w", "单位是万元，不是元"],
]);

function entryOf({ id, kind }: SchoolColumn): Entry {
  const particular = ENTRIES.get(id);
  if (particular !== undefined) return particular;
  if (kind === "text") return TEXT;
  return kind === "integer" ? COUNT : amount(DECIMALS);
}

/**
 * 学校基础数据: the header, and rows for the schools.
 *
 * There is no 合计 row: rows are inserted and pasted, and a formula that misses some of them is worse than none. The
 * program adds up by itself, and compares with a 合计 row that a county adds.
 */
export function schoolsSheet(): TemplateSheet {
  const layout = filledLayout("学校基础数据");
  return {
    ...layout,
    rows: [...layout.rows.slice(0, HEADER_ROWS), ...blankRows(layout, ROOM)],
    inputs: SCHOOL_COLUMNS.map((column, index) =>
      typed(columnRange(index, HEADER_ROWS, ROOM), entryOf(column), HINTS.get(column.id)),
    ),
    pageEnds: [],
    framedWhenFilled: {
      range: {
        firstRow: HEADER_ROWS,
        firstColumn: 0,
        lastRow: HEADER_ROWS + ROOM - 1,
        lastColumn: SCHOOL_COLUMNS.length - 1,
      },
      column: SCHOOL_COLUMNS.findIndex(({ id }) => id === "school_name"),
    },
  };
}
