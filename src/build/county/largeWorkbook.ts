import { addressOf } from "../../workbook";
import {
  PLAIN_STYLES,
  packageParts,
  rowXml,
  SharedStrings,
  sheetEnd,
  sheetStart,
  type PlainValue,
} from "./file/plainXml";
import { ZipStream } from "./file/zipStream";
import { listRecordOf, type ListField } from "./form/content";
import { isCounted } from "./form/counted";
import { LIST_SHEET } from "./form/listSheet";
import { LIST_HEADERS, LIST_NOTE, LIST_TITLE } from "./form/officialText";
import { SCHOOL_COLUMNS, type FieldId } from "./form/schoolColumns";
import { SCHOOL_SHEET } from "./form/schoolSheet";
import { schoolsOf } from "./generate/county";
import { schoolsForRows } from "./generate/mix";
import { STAGE_WORDS, type SchoolRow } from "./generate/row";

/** What rules and indicators read; the rest of the 80 columns would only make the file larger. */
const FIELDS: readonly FieldId[] = [
  "seq", "school_name", "school_code", "region_code", "urban_code", "run_type", "stage", "sponsor_code",
  "count_school", "is_point", "stu", "grades", "classes", "staff", "teachers", "t_doc", "t_mas", "t_bac", "t_col", "t_sec",
  "t_core", "t_pe", "t_art", "a_teach", "a_indoor", "a_field", "equip_w", "media",
]; // prettier-ignore
const COLUMNS = SCHOOL_COLUMNS.filter(({ id }) => FIELDS.includes(id));
const LIST_FIELDS: readonly ListField[] = [
  "seq", "school_name", "sponsor_code", "stu", "grades", "classes", "y1", "y2", "y3", "y4", "y5", "y6", "y7", "y_pass", "y_note",
]; // prettier-ignore
const HEADER_ROWS = 3;
const BASE_STYLES = COLUMNS.map(({ kind }) =>
  kind === "text" ? PLAIN_STYLES.text : PLAIN_STYLES[kind === "decimal" ? "decimal" : "general"],
);
const LIST_STYLES = LIST_FIELDS.map((field) => (/^y\d$/u.test(field) ? PLAIN_STYLES.decimal : PLAIN_STYLES.general));

export interface LargeOptions {
  readonly seed: number;
  /** Rows of 学校基础数据; one more where a school of two stages would be cut in two. */
  readonly rows: number;
}

/** Rows of 表Ⅱ-2 by stage, gathered while 学校基础数据 is written. */
type Listed = Record<"小学" | "初中", SchoolRow[]>;

function* baseSheet(options: LargeOptions, strings: SharedStrings, listed: Listed): Generator<string> {
  const row = (index: number, values: readonly PlainValue[]): string => rowXml(index, values, BASE_STYLES, strings);
  yield sheetStart();
  yield row(
    0,
    COLUMNS.map((column, index) => (COLUMNS[index - 1]?.group === column.group ? null : column.group)),
  );
  yield row(
    1,
    COLUMNS.map(({ header }) => header),
  );
  yield row(
    2,
    COLUMNS.map(({ unit }) => (unit === "" ? null : unit)),
  );
  const totals = new Map<FieldId, number>();
  let seq = 0;
  for (const school of schoolsOf({ seed: options.seed, schools: schoolsForRows(options.rows, options.seed) })) {
    if (school.kind === "campus") continue;
    for (const one of school.rows) {
      seq += 1;
      const values = COLUMNS.map(({ id }): PlainValue => (id === "seq" ? seq : one[id]));
      COLUMNS.forEach(({ id, summed }, index) => {
        const value = values[index];
        if (summed && typeof value === "number") totals.set(id, (totals.get(id) ?? 0) + Math.round(value * 100));
      });
      if (isCounted(one)) listed[one.stage === STAGE_WORDS.primary ? "小学" : "初中"].push(one);
      yield row(HEADER_ROWS + seq - 1, values);
    }
  }
  const total = COLUMNS.map(({ id }): PlainValue => {
    if (id === "school_name") return "合计";
    const sum = totals.get(id);
    return sum === undefined ? null : sum / 100;
  });
  yield row(HEADER_ROWS + seq, total);
  yield sheetEnd(groupRanges());
}

function groupRanges(): string[] {
  const ranges: string[] = [];
  let first = 0;
  COLUMNS.forEach((column, index) => {
    if (COLUMNS[index + 1]?.group === column.group) return;
    if (index > first) ranges.push(`${addressOf(0, first)}:${addressOf(0, index)}`);
    first = index + 1;
  });
  return ranges;
}

function* listSheet(strings: SharedStrings, listed: Listed): Generator<string> {
  const row = (index: number, values: readonly PlainValue[]): string => rowXml(index, values, LIST_STYLES, strings);
  const last = LIST_FIELDS.length - 1;
  yield sheetStart();
  yield row(0, [LIST_TITLE]);
  yield row(1, LIST_HEADERS);
  yield row(
    2,
    LIST_FIELDS.map((_, index) => (index === last ? null : `L${String(index + 1)}`)),
  );
  let next = HEADER_ROWS;
  for (const block of [listed.小学, listed.初中]) {
    for (const [index, one] of block.entries()) {
      const { cells } = listRecordOf({ row: one, merged: [] }, index + 1);
      yield row(
        next,
        LIST_FIELDS.map((field): PlainValue => {
          const content = cells[field];
          return typeof content === "object" ? null : content;
        }),
      );
      next += 1;
    }
  }
  yield row(next, [LIST_NOTE]);
  yield sheetEnd([`A1:${addressOf(0, last)}`, `${addressOf(next, 0)}:${addressOf(next, last)}`]);
}

/**
 * A reporting workbook of any size for measurements: 学校基础数据 with the columns that matter, and 表Ⅱ-2 with L7 to
 * L13 filled in and the verdicts blank. Plain cells, written as a stream; 300,000 rows fit.
 *
 * @returns the bytes of an .xlsx, the same for the same options
 */
export function largeWorkbook(options: LargeOptions): Uint8Array {
  const strings = new SharedStrings();
  const listed: Listed = { 小学: [], 初中: [] };
  const zip = new ZipStream();
  for (const [name, text] of packageParts([SCHOOL_SHEET, LIST_SHEET])) zip.add(name, [text]);
  zip.add("xl/worksheets/sheet1.xml", baseSheet(options, strings, listed));
  zip.add("xl/worksheets/sheet2.xml", listSheet(strings, listed));
  zip.add("xl/sharedStrings.xml", strings.xml());
  return zip.finish();
}
