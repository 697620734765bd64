import { CURRENT_SETS, openOffice, stateOf, TestBook } from "..";
import { codeOf, shareOffice, write } from "./office";

const { book, opened } = shareOffice();

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}

it("tells changes and selections of the user, and knows its own changes from them", async () => {
  const heard: string[] = [];
  const handle = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.load("id");
    await context.sync();
    const added = sheet.onChanged.add((event) => {
      heard.push(`sheet ${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(`book ${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    sheet.onSelectionChanged.add((event) => {
      heard.push(`selected ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const { user } = opened().host;
  user.edits("甲", "B9", [[42]]);
  user.edits("乙", "A1", [[1]]);
  user.selects("甲", "C3:D4");
  await settled();
  await write("甲", "B10", [[43]]);
  await settled();
  expect(heard.sort()).toEqual([
    "book A1 Unknown",
    "book B10 ThisLocalAddin",
    "book B9 Unknown",
    "selected C3:D4",
    "sheet B10 ThisLocalAddin",
    "sheet B9 Unknown",
  ]);
  heard.length = 0;
  await Excel.run(handle.context, async (context) => {
    handle.remove();
    await context.sync();
  });
  user.edits("甲", "B11", [[44]]);
  await settled();
  expect(heard).toEqual(["book B11 Unknown"]);
});

it("moves cells, merged areas and hidden rows where the user inserts a row", () => {
  const sheet = book.sheet("丙");
  sheet.put(4, 1, { ...sheet.at(4, 1), value: "五" });
  sheet.merges = [{ firstRow: 4, firstColumn: 0, lastRow: 5, lastColumn: 0 }];
  sheet.hiddenRows = new Set([1, 7]);
  opened().host.user.insertsRow("丙", 2);
  expect([sheet.at(4, 1).value, sheet.at(5, 1).value]).toEqual(["", "五"]);
  expect(sheet.merges).toEqual([{ firstRow: 5, firstColumn: 0, lastRow: 6, lastColumn: 0 }]);
  expect([...sheet.hiddenRows]).toEqual([1, 8]);
});

it("takes the user's edits back one by one, until an add-in has written", async () => {
  const { user } = opened().host;
  user.edits("乙", "A1:A2", [[1], [2]]);
  user.edits("乙", "A1", [[3]]);
  expect(user.undoes()).toBe(true);
  expect([book.sheet("乙").at(0, 0).value, book.sheet("乙").at(1, 0).value]).toEqual([1, 2]);
  await Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  expect(book.undo.depth).toBeGreaterThan(0);
  await write("乙", "C1", [[9]]);
  expect(user.undoes()).toBe(false);
});

it("lets the user take back an add-in's request where ExcelApi 1.20 is announced", async () => {
  const newer = new TestBook();
  newer.addSheet("表");
  const office = await openOffice(newer, { sets: { ...CURRENT_SETS, ExcelApi: "1.20" } });
  office.host.user.edits("表", "A1", [["before"]]);
  const before = stateOf(newer);
  await write("表", "A1:B1", [[1, 2]]);
  expect(office.host.user.undoes()).toBe(true);
  expect(stateOf(newer)).toEqual(before);
  office.close();
});

it("lacks what an older Excel lacks", async () => {
  const older = new TestBook();
  older.addSheet("表");
  const office = await openOffice(older, { sets: { ...CURRENT_SETS, ExcelApi: "1.12" } });
  const merged = Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("表").getRange("A1").getMergedAreasOrNullObject();
    areas.load("address");
    await context.sync();
  });
  expect(await codeOf(merged)).toBe("ApiNotFound");
  office.close();
});

it("takes its globals away when it closes", async () => {
  const outer = Excel;
  const office = await openOffice(new TestBook());
  expect(Excel).not.toBe(outer);
  office.close();
  expect(Excel).toBe(outer);
});
