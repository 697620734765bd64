import { codeOf, read, shareOffice, write } from "./office";

const { book, opened } = shareOffice();

it("tells the add-in that it runs in a Chinese Excel on the web", () => {
  expect([Office.context.host, Office.context.platform, Office.context.displayLanguage]).toEqual([
    "Excel",
    "OfficeOnline",
    "zh-CN",
  ]);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
});

it("lets the client split a large write into blocks of 1,500 cells inside one request", async () => {
  const { journal } = opened().host;
  journal.clear();
  await write(
    "甲",
    "A1:C2000",
    Array.from({ length: 2000 }, (_, row) => [row, row * 2, "说明"]),
  );
  const [first] = journal.entries;
  expect(first?.request.Actions.filter(({ Name }) => Name === "Values")).toHaveLength(4);
  expect(await read("甲", "A2000:C2000")).toEqual([[1999, 3998, "说明"]]);
});

it("writes nothing of a large block whose shape differs", async () => {
  const rows = Array.from({ length: 2000 }, () => [1, 2, 3]);
  expect(await codeOf(write("乙", "A1:C1999", rows))).toBe("InvalidArgument");
  expect(book.sheet("乙").used(false)).toBeNull();
});

it("holds a range of a run until the run ends, and lets everything go after it", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("A1");
    await context.sync();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("甲!A1");
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(opened().host.heldObjects).toBe(0);
});

it("counts the client's own clean-up as a request", async () => {
  const { journal } = opened().host;
  await new Promise((resolve) => setTimeout(resolve, 20));
  journal.clear();
  await read("甲", "A1");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(journal.entries.map(({ actions }) => actions)).toEqual([7, 2]);
});

it("refuses a property that was not loaded, and a range of a run that is over", async () => {
  const unloaded = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("A1");
    await context.sync();
    return range.values as unknown;
  });
  expect(await codeOf(unloaded)).toBe("PropertyNotLoaded");
  const lost: Excel.Range[] = [];
  await Excel.run(async (context) => {
    lost.push(context.workbook.worksheets.getItem("甲").getRange("A1"));
    await context.sync();
  });
  const late = Excel.run(lost, async (context) => {
    for (const range of lost) range.values = [[1]];
    await context.sync();
  });
  expect(await codeOf(late)).toBe("InvalidObjectPath");
});

it("says which member it lacks, instead of doing nothing", async () => {
  const removed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").getRange("A1").removeDuplicates([0], true);
    await context.sync();
  });
  await expect(removed).rejects.toThrow(/Range\.removeDuplicates\(\)/);
  const charts = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").charts.load("items/name");
    await context.sync();
  });
  expect(await codeOf(charts)).toBe("ApiNotFound");
});

it("answers a missing sheet as an error, or as a null object where one was asked for", async () => {
  expect(await codeOf(read("丁", "A1"))).toBe("ItemNotFound");
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("丁");
    const cells = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    return [sheet.isNullObject, cells.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});
