import type { Worksheet } from "exceljs";
import { cellKey, isWritable, parseRange, type CellRange, type SheetSnapshot } from "../../src/workbook";
import { STANDARD_IDS } from "../../src/standards";
import { partsOf } from "../../src/build/county";
import { openTemplate, read, sheetNamed, templateBytes, throughExceljs } from "./opened";

/** The ranges of the input checks of a sheet, as the file states them. */
function checkedRanges(xml: string): CellRange[] {
  const stated = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].map(([, range = ""]) => parseRange(range));
  return stated.filter((range) => range !== null);
}

async function sheetXml(standard: (typeof STANDARD_IDS)[number]): Promise<string[]> {
  const parts = [...partsOf(await templateBytes(standard))];
  return parts
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .map(([, content]) => Buffer.from(content).toString());
}

function writableCells(sheet: SheetSnapshot): number {
  return sheet.unlockedCells?.size ?? 0;
}

function everyText(sheet: SheetSnapshot, check: (row: number, column: number) => boolean): boolean {
  return sheet.rows.every((cells, row) => cells.every((value, column) => value === null || check(row, column)));
}

describe.each(STANDARD_IDS)("every sheet of the blank form %s", (standard) => {
  let sheets: readonly Worksheet[] = [];
  beforeAll(async () => {
    sheets = await throughExceljs(standard);
  });

  it("is protected without a password, its titles and headers locked, its inputs open", async () => {
    for (const sheet of (await read(await openTemplate(standard))).sheets) {
      expect(sheet.protected).toBe(true);
      expect(writableCells(sheet)).toBeGreaterThan(0);
      // The sentences of 表Ⅳ and 表Ⅴ and the note of 表Ⅱ-2 have blanks to fill in, so they are open.
      const isOpenText = (column: number): boolean => /^表[ⅣⅤ]$/u.test(sheet.name) && column === 1;
      const isNote = (row: number): boolean => sheet.name === "表Ⅱ-2" && row === sheet.rows.length - 1;
      const isLocked = (row: number, column: number): boolean => !isWritable(sheet, row, column);
      expect(everyText(sheet, (row, column) => isLocked(row, column) || isOpenText(column) || isNote(row))).toBe(true);
    }
    for (const xml of await sheetXml(standard)) expect(xml).not.toMatch(/<sheetProtection[^>]*(password|hashValue)/);
  });

  it("prints on A4 landscape, as many pages wide as it says and as many long as it needs", () => {
    for (const { pageSetup } of sheets) {
      expect(pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 });
    }
  });

  it("repeats its header on every printed page where it may need more than one", () => {
    const repeated = sheets.filter(({ rowCount }) => rowCount > 20);
    for (const { name, pageSetup } of repeated) {
      expect({ name, titles: pageSetup.printTitlesRow }).toEqual({ name, titles: "1:3" });
    }
    expect(repeated.map(({ name }) => name)).toContain("学校基础数据");
  });

  it("keeps its header in view", () => {
    const framed = sheets.filter(({ name }) => name !== "封面");
    for (const { views } of framed) expect(views).toEqual([expect.objectContaining({ state: "frozen" })]);
  });

  it("is set in Chinese fonts throughout", async () => {
    const styles = Buffer.from(partsOf(await templateBytes(standard)).get("xl/styles.xml") ?? []).toString();
    const fonts = new Set([...styles.matchAll(/<font>.*?<name val="([^"]+)"/g)].map(([, name]) => name));
    // The first font is the library's own; no cell with a text uses it.
    fonts.delete("Calibri");
    expect([...fonts].sort()).toEqual(["宋体", "黑体"].sort());
  });

  it("has no two input checks over one cell, which Excel takes for damage", async () => {
    for (const xml of await sheetXml(standard)) {
      const taken = new Set<number>();
      for (const { firstRow, lastRow, firstColumn, lastColumn } of checkedRanges(xml)) {
        for (let row = firstRow; row <= lastRow; row++) {
          for (let column = firstColumn; column <= lastColumn; column++) {
            expect(taken.has(cellKey(row, column))).toBe(false);
            taken.add(cellKey(row, column));
          }
        }
      }
    }
  });

  it("checks inputs only where something may be typed", async () => {
    const xml = await sheetXml(standard);
    const { sheets: read17 } = await read(await openTemplate(standard));
    read17.forEach((sheet, at) => {
      for (const { firstRow, firstColumn, lastRow, lastColumn } of checkedRanges(xml[at] ?? "")) {
        expect(isWritable(sheet, firstRow, firstColumn) && isWritable(sheet, lastRow, lastColumn)).toBe(true);
      }
    });
  });
});

describe("the inputs of 学校基础数据", () => {
  async function checkOf(header: string) {
    const sheet = (await throughExceljs("quality-2017")).find(({ name }) => name === "学校基础数据");
    const column = sheet?.getRow(2).values;
    const at = Array.isArray(column) ? column.indexOf(header) : -1;
    const cell = sheet?.getCell(4, at);
    return { check: cell?.dataValidation, format: cell?.numFmt };
  }

  it.each([
    ["学段", '"小学,初中"'],
    ["是否教学点", '"是,否"'],
    ["是否计校数", '"是,否"'],
    ["城乡分类代码", '"111,112,121,122,123,210,220"'],
    ["举办者类型", '"1,2,3,4,5,6,7,8,9,10"'],
  ])("%s is chosen from a list", async (header, list) => {
    expect((await checkOf(header)).check).toMatchObject({ type: "list", formulae: [list], errorStyle: "stop" });
  });

  it("explains the codes of 举办者类型 and the unit of 教学仪器设备资产值 beside the cell", async () => {
    expect((await checkOf("举办者类型")).check).toMatchObject({
      showInputMessage: true,
      prompt: expect.stringMatching(/7县级教育部门.*10民办/),
    });
    expect((await checkOf("教学仪器设备资产值")).check).toMatchObject({ prompt: expect.stringContaining("万元") });
  });

  it("takes another 办学类型 than the listed ones, but asks", async () => {
    expect((await checkOf("办学类型")).check).toMatchObject({ type: "list", errorStyle: "warning" });
  });

  it.each([
    ["学校标识码", 10],
    ["行政区划代码", 6],
  ])("%s is text of its %i digits, so that no leading zero is lost", async (header, digits) => {
    const { check, format } = await checkOf(header);
    expect(check).toMatchObject({ type: "textLength", operator: "equal", formulae: [digits] });
    expect(format).toBe("@");
  });

  it.each([
    ["在校生数", "whole", "0"],
    ["教学及辅助用房面积", "decimal", "0.00"],
  ])("%s is a number that is not negative", async (header, type, numFmt) => {
    const { check, format } = await checkOf(header);
    expect(check).toMatchObject({ type, operator: "greaterThanOrEqual", formulae: [0] });
    expect(format).toBe(numFmt);
  });
});

describe("the cells that the program fills in", () => {
  it.each([
    ["表Ⅱ-1", ["C4:J7"]],
    ["表Ⅱ-2", ["G5:O104", "G106:O155"]],
    ["表Ⅲ", ["C4:I7", "J5", "J7"]],
    ["表Ⅳ", ["C3:C10", "C13:C19"]],
    ["表Ⅴ", ["C4:C12"]],
    ["表Ⅵ", ["E6:E7", "H6:H7"]],
  ])("are open in %s", async (name, addresses) => {
    const sheet = sheetNamed(await read(await openTemplate("quality-2017")), name);
    for (const address of addresses) {
      const range = parseRange(address);
      if (range === null) throw new RangeError(address);
      for (let row = range.firstRow; row <= range.lastRow; row++) {
        for (let column = range.firstColumn; column <= range.lastColumn; column++) {
          expect(isWritable(sheet, row, column)).toBe(true);
        }
      }
    }
  });
});
