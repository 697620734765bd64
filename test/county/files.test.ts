import ExcelJS from "exceljs";
import { formWorkbook, generateCounty, largeWorkbook, partsOf, toSnapshot, toXlsx } from "../../src/build/county";

const models = formWorkbook(generateCounty({ seed: 4, schools: 12 }));

async function opened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = new ArrayBuffer(file.length);
  new Uint8Array(bytes).set(file);
  await workbook.xlsx.load(bytes);
  return workbook;
}

describe("the .xlsx of a form", () => {
  it("has the same bytes however often and whenever it is made", async () => {
    const first = await toXlsx(models);
    const second = await toXlsx(models);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it("starts with its content types and says in its properties that it is invented", async () => {
    const parts = partsOf(await toXlsx(models));
    expect([...parts.keys()][0]).toBe("[Content_Types].xml");
    expect(Buffer.from(parts.get("docProps/core.xml") ?? []).toString()).toContain("虚构");
  });

  it("holds the cells and merges of the sheets", async () => {
    const workbook = await opened(await toXlsx(models));
    for (const { name, rows, merges } of toSnapshot(models).sheets) {
      const sheet = workbook.getWorksheet(name);
      expect(sheet?.model.merges).toHaveLength(merges.length);
      rows.forEach((cells, row) => {
        cells.forEach((value, column) => {
          const cell = sheet?.getCell(row + 1, column + 1);
          if (cell?.isMerged !== true || cell.master === cell) expect(cell?.value ?? null).toEqual(value);
        });
      });
    }
  });
});

describe("a large workbook", () => {
  it("has the rows asked for, the official list after them, and the same bytes every time", async () => {
    const file = largeWorkbook({ seed: 9, rows: 300 });
    expect(Buffer.from(file).equals(Buffer.from(largeWorkbook({ seed: 9, rows: 300 })))).toBe(true);
    const workbook = await opened(file);
    const base = workbook.getWorksheet("学校基础数据");
    const rows = (base?.rowCount ?? 0) - 4;
    expect([300, 301]).toContain(rows);
    expect(base?.getCell(rows + 4, 2).value).toBe("合计");
    const list = workbook.getWorksheet("表Ⅱ-2");
    expect(list?.getCell("L2").value).toBe("生均教学仪器设备值(元)");
    expect(list?.getCell("G4").value).toEqual(expect.any(Number));
    expect(list?.getCell(list.rowCount, 1).text).toMatch(/^注：/);
  });
});
