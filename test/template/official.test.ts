import { SCHOOL_COLUMNS } from "../../src/build/county";
import { parseAddress, rangeAddress, valueAt, type SheetSnapshot } from "../../src/workbook";
import published from "../published/form-2017-cells.json";
import headers from "../published/headers.json";
import template from "../published/template.json";
import { openTemplate, read, sheetNamed } from "./opened";

interface PublishedTable {
  readonly merged: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

function textAt(sheet: SheetSnapshot, address: string): unknown {
  const position = parseAddress(address);
  return position === null ? undefined : valueAt(sheet, position.row, position.column);
}

function mergesOf(sheet: SheetSnapshot): ReadonlySet<string> {
  return new Set(sheet.merges.map(rangeAddress));
}

const WHOLE: readonly (readonly [string, PublishedTable])[] = [
  ["表Ⅰ", published.sheets.表1],
  ["表Ⅱ-1", published.sheets["表2-1"]],
  ["表Ⅲ", published.sheets.表3],
  ["表Ⅳ", published.sheets.表4],
  ["表Ⅴ", published.sheets.表5],
  ["表Ⅵ", published.sheets.表6],
];

/** Rows of 表Ⅱ-2 that hold its title and header; below them the printed form has placeholders. */
const LIST_HEADER_ROWS = 3;
const LIST_NOTE = "A12";

describe("the blank form of 2017", () => {
  it.each(WHOLE)(
    "%s has every text of the official form in its cell, every merge, and no other text",
    async (name, table) => {
      const sheet = sheetNamed(await read(await openTemplate("quality-2017")), name);
      const standing = Object.fromEntries(Object.keys(table.cells).map((cell) => [cell, textAt(sheet, cell)]));
      expect(standing).toEqual(table.cells);
      expect(sheet.rows.flat().filter((value) => value !== null)).toHaveLength(Object.keys(table.cells).length);
      expect([...mergesOf(sheet)]).toEqual(expect.arrayContaining([...table.merged]));
    },
  );

  it("表Ⅱ-2 has the official title, header, codes and note, and a heading for each stage", async () => {
    const sheet = sheetNamed(await read(await openTemplate("quality-2017")), "表Ⅱ-2");
    const { cells } = published.sheets["表2-2"];
    for (const [cell, text] of Object.entries(cells)) {
      if (Number(cell.slice(1)) <= LIST_HEADER_ROWS) expect(textAt(sheet, cell)).toBe(text);
    }
    const below = sheet.rows
      .slice(LIST_HEADER_ROWS)
      .flat()
      .filter((value) => value !== null);
    expect(below).toEqual(["小学", "初中", cells[LIST_NOTE]]);
  });

  it("has the sheets of the published template in its order", async () => {
    const { sheets } = await read(await openTemplate("quality-2017"));
    const ours = template.sheets.map(({ name }) => name).filter((name) => !/^基本|校验结果/u.test(name));
    expect(sheets.map(({ name }) => name)).toEqual(ours);
  });
});

describe.each(["quality-2017", "basic-2012"] as const)("学校基础数据 of %s", (standard) => {
  it("has the 80 published columns in their order, with header and unit, and nothing below them", async () => {
    const sheet = sheetNamed(await read(await openTemplate(standard)), "学校基础数据");
    const columns = template.sheets.find(({ name }) => name === "学校基础数据")?.columns ?? [];
    expect(SCHOOL_COLUMNS.map(({ id }) => id)).toEqual(columns);
    const fields: Readonly<Record<string, { readonly header: string; readonly unit: string } | undefined>> =
      headers.fields;
    expect(sheet.rows[1]).toEqual(columns.map((id) => fields[id]?.header));
    expect(sheet.rows[2]?.map((unit) => unit ?? "")).toEqual(columns.map((id) => fields[id]?.unit));
    expect(
      sheet.rows
        .slice(3)
        .flat()
        .every((value) => value === null),
    ).toBe(true);
  });
});
