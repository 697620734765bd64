import ExcelJS from "exceljs";
import { choicesAt, type WorkbookSnapshot } from "../../src/workbook";
import { openWorkbookFile } from "../../src/workbook/file";

async function read(build: (sheet: ExcelJS.Worksheet) => void): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("表Ⅱ-2");
  sheet.getCell("A1").value = "表Ⅱ-2";
  build(sheet);
  const opened = await openWorkbookFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return opened.read(new AbortController().signal, () => undefined);
}

function offered(workbook: WorkbookSnapshot, row: number, column: number): readonly string[] | null {
  const [sheet] = workbook.sheets;
  return sheet === undefined ? null : choicesAt(workbook, sheet, row, column);
}

describe("drop-down lists of a file", () => {
  it("are read with their words and their cells", async () => {
    const workbook = await read((sheet) => {
      sheet.getCell("C3").dataValidation = { type: "list", allowBlank: true, formulae: ['"是,否"'] };
      sheet.getCell("C4").dataValidation = { type: "list", allowBlank: true, formulae: ['"是,否"'] };
    });
    expect([offered(workbook, 2, 2), offered(workbook, 3, 2)]).toEqual([
      ["是", "否"],
      ["是", "否"],
    ]);
    expect(offered(workbook, 4, 2)).toBeNull();
  });

  it("are followed to the cells that hold their words", async () => {
    const workbook = await read((sheet) => {
      sheet.getCell("X1").value = "合格";
      sheet.getCell("X2").value = "不合格";
      sheet.getCell("C3").dataValidation = { type: "list", formulae: ["$X$1:$X$2"] };
    });
    expect(offered(workbook, 2, 2)).toEqual(["合格", "不合格"]);
  });

  it("are not what limits numbers or lengths", async () => {
    const workbook = await read((sheet) => {
      sheet.getCell("C3").dataValidation = { type: "whole", operator: "between", formulae: [0, 5] };
    });
    expect(workbook.sheets[0]).not.toHaveProperty("choiceLists");
  });
});
