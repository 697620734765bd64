import fc from "fast-check";
import { FIELDS, recognise } from "../../src/forms";
import type { CellValue } from "../../src/workbook";
import { FIELDS_II2, HEADER_II2, schoolRow, TITLE_II2 } from "./county";
import { sheetOf, workbookOf } from "./snapshotOf";

type Rows = readonly (readonly CellValue[])[];

/** 学校基础数据 with every official field, and a row of figures. */
const RAW = FIELDS.filter((field) => !/^([yb]\d|y_pass|y_note|composite)$/.test(field.id));
const rawHeader = RAW.map((field) => field.title);
const rawRow: readonly CellValue[] = RAW.map((field) => (field.kind === "text" ? "城关小学" : 1));

const tables = [
  { id: "2017.II-2", header: HEADER_II2, row: schoolRow(1, "城关小学"), fields: FIELDS_II2 },
  { id: "schools", header: rawHeader, row: rawRow, fields: RAW.map((field) => field.id) },
] as const;

const FULL_WIDTH: Readonly<Record<string, string>> = { "(": "（", ")": "）", ",": "，", ":": "：", "/": "／" };
const toFullWidth = (text: string) =>
  text
    .replace(/[0-9A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replace(/[(),:/]/g, (sign) => FULL_WIDTH[sign] ?? sign);

function fieldsFound(rows: Rows): readonly string[] {
  const { tables: found } = recognise(workbookOf([sheetOf("Sheet1", rows)]));
  return found.flatMap((table) => ("columns" in table ? [...table.columns.keys()] : [])).sort();
}

describe.each(tables)("the columns of $id", ({ id, header, row, fields }) => {
  const expected = [...fields].sort();
  const order = fc.shuffledSubarray(
    header.map((_, index) => index),
    { minLength: header.length },
  );
  const pick = (from: readonly CellValue[], indexes: readonly number[]) => indexes.map((index) => from[index] ?? null);

  it("are found in any order, and the values stay below their titles", () => {
    fc.assert(
      fc.property(order, (indexes) => {
        const snapshot = workbookOf([sheetOf("Sheet1", [pick(header, indexes), pick(row, indexes)])]);
        const [table] = recognise(snapshot).tables;
        expect(table?.id).toBe(id);
        if (table?.kind !== "schools") throw new Error("no table of schools");
        for (const column of table.columns.values()) expect(column.header).toBe(pick(header, indexes)[column.index]);
        expect([...table.columns.keys()].sort()).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("are found below blank rows and lines, and between blank columns", () => {
    const lines = fc.array(
      fc.constantFrom<readonly CellValue[]>([], [null, "某县教育局"], ["2024年", null, "单位：人"], [TITLE_II2]),
      {
        maxLength: 6,
      },
    );
    const gaps = fc.array(fc.nat({ max: header.length }), { maxLength: 4 });
    fc.assert(
      fc.property(lines, gaps, (above, before) => {
        const spread = (cells: readonly CellValue[]) =>
          cells.flatMap((cell, index) => (before.includes(index) ? [null, cell] : [cell]));
        expect(fieldsFound([...above, spread(header), spread(row)])).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("are found whatever blanks and full-width characters stand in their titles", () => {
    const blank = fc.constantFrom("", "", " ", "\n", "　", "\u00a0", " \r\n");
    const noise = fc.record({ blanks: fc.array(blank, { minLength: 8, maxLength: 8 }), wide: fc.boolean() });
    fc.assert(
      fc.property(noise, ({ blanks, wide }) => {
        const noisy = header.map((title) => {
          const spread = Array.from(title)
            .map((letter, index) => letter + (blanks[index % blanks.length] ?? ""))
            .join("");
          return wide ? toFullWidth(spread) : spread;
        });
        expect(fieldsFound([noisy, row])).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("are found by every synonym in place of the title", () => {
    header.forEach((_, index) => {
      const field = FIELDS.find((one) => one.id === fields[index]);
      for (const synonym of field?.synonyms ?? []) {
        const renamed = header.map((title, at) => (at === index ? synonym : title));
        expect([synonym, fieldsFound([renamed, row])]).toEqual([synonym, expected]);
      }
    });
  });
});
