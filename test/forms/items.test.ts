import { OFFICIAL_ITEMS, recognise, type ItemTable } from "../../src/forms";
import { rangeAddress, type CellValue } from "../../src/workbook";
import { officialCells, officialSheet, rowsOf } from "./officialSheets";
import { sheetOf, workbookOf } from "./snapshotOf";

const plain = (text: string) => text.normalize("NFKC").replace(/[\s_]/gu, "").replace(/。$/u, "");
const printed = [...Object.entries(officialCells("表4")), ...Object.entries(officialCells("表5"))]
  .filter(([address]) => address.startsWith("A"))
  .map(([, text]) => plain(text));

function itemsOf(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): ItemTable {
  const table = recognise(workbookOf([sheetOf("保障", rows, { merges })])).tables[0];
  if (table?.kind !== "items") throw new Error(`${String(table?.kind)} is no table of items`);
  return table;
}

const TITLE = ["表Ⅳ 政府保障程度评估指标"];
const HEADER = ["名称", "指标值或简要结论", "是否达标"];
const names = OFFICIAL_ITEMS.filter((item) => item.table === "2017.IV").map((item) => item.name);
const ids = names.map((_, index) => `S${String(index + 1)}`);

describe("the official items", () => {
  it.each(OFFICIAL_ITEMS)("$id has the name that the published form prints", ({ number, name }) => {
    expect(printed).toContain(plain(`${String(number)}.${name}`));
  });

  it.each(OFFICIAL_ITEMS.filter(({ sentence }) => sentence?.printed === true))(
    "$id has the sentence that the published form prints",
    ({ table, number, sentence }) => {
      const cells = officialCells(table === "2017.IV" ? "表4" : "表5");
      const own = Object.entries(cells).find(([, text]) => plain(text).startsWith(`${String(number)}.`));
      const beside = cells[own?.[0].replace("A", "B") ?? ""] ?? "";
      expect(plain(sentence?.text ?? "")).toBe(plain(beside));
    },
  );

  it("ask for every sentence that the published form prints", () => {
    const sentences = [officialCells("表4"), officialCells("表5")].flatMap((cells) =>
      Object.entries(cells).filter(([address, text]) => /^B\d/u.test(address) && /_|＿/u.test(text)),
    );
    expect(OFFICIAL_ITEMS.filter(({ sentence }) => sentence?.printed === true)).toHaveLength(sentences.length);
  });
});

describe("the items of a sheet", () => {
  it("are all found in both blocks of the transcribed 表Ⅳ, and in 表Ⅴ", () => {
    const { tables } = recognise(workbookOf([officialSheet("表4"), officialSheet("表5")]));
    const found = tables.map((table) => (table.kind === "items" ? table.items.map((item) => item.id) : []));
    expect(found).toEqual([ids, OFFICIAL_ITEMS.filter((item) => item.table === "2017.V").map((item) => item.id)]);
  });

  it.each([
    ["1. ", (index: number) => `${String(index + 1)}. `],
    ["①", (index: number) => "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮".charAt(index)],
    ["第1项", (index: number) => `第${String(index + 1)}项`],
    ["（1）", (index: number) => `（${String(index + 1)}）`],
    ["no number", () => ""],
  ])("are found however they are numbered: %s", (_, number) => {
    const rows = names.map((name, index) => [number(index) + name, null, null]);
    expect(itemsOf([TITLE, HEADER, ...rows]).items.map((item) => item.id)).toEqual(ids);
  });

  it("are found by a number in a column of its own, whatever little is said", () => {
    const rows = names.map((_, index) => [index + 1, `第${String(index + 1)}项`, null, null]);
    const { items } = itemsOf([TITLE, ["序号", ...HEADER], ...rows]);
    expect(items.map((item) => item.id)).toEqual(ids);
  });

  it("are known by their words where number and words disagree", () => {
    const [first = "", second = ""] = names;
    const { items } = itemsOf([TITLE, HEADER, [`2. ${first}`, "甲", "达标"], [`1. ${second}`, "乙", "达标"]]);
    expect(items.map((item) => [item.id, item.row])).toEqual([
      ["S1", 2],
      ["S2", 3],
    ]);
  });

  it("do not take in an item that the county adds under a number of the form", () => {
    const { items } = itemsOf([
      TITLE,
      HEADER,
      [`1. ${names[0] ?? ""}`],
      ["14. 校车安全管理到位，配备随车照管人员", "是"],
    ]);
    expect(items.map((item) => item.id)).toEqual(["S1"]);
  });

  it("are read by the columns that the header names, in each block anew", () => {
    const { items } = itemsOf([
      TITLE,
      ["是否达标", "指标名称", "简要结论"],
      [null, `5. ${names[4] ?? ""}`, "句"],
      [],
      ["评估指标", null, "指标值或简要结论", "达标情况"],
      [`4. ${names[3] ?? ""}`, null, "句", "达标"],
    ]);
    expect(items).toMatchObject([
      { id: "S5", conclusion: [{ row: 2, column: 2 }], verdict: { row: 2, column: 0, header: "是否达标" } },
      { id: "S4", conclusion: [{ row: 5, column: 2 }], verdict: { row: 5, column: 3, header: "达标情况" } },
    ]);
  });

  it("have no place for a verdict without such a column, or inside another item's cell", () => {
    expect(itemsOf([TITLE, HEADER.slice(0, 2), [`1. ${names[0] ?? ""}`, "合理"]]).items[0]?.verdict).toBeNull();
    const merged = itemsOf([TITLE, HEADER, [`1. ${names[0] ?? ""}`], [`2. ${names[1] ?? ""}`, "统一"]], ["C3:C4"]);
    expect(merged.items.map((item) => item.verdict?.row ?? null)).toEqual([2, null]);
  });

  it("go on over rows without a name", () => {
    const { items } = itemsOf([TITLE, HEADER, [`4. ${names[3] ?? ""}`, "超过2000人的小学1所，"], [null, "初中2所"]]);
    expect(items[0]?.conclusion).toEqual([
      { row: 2, column: 1 },
      { row: 3, column: 1 },
    ]);
  });

  it("are the first of two rows that name the same item", () => {
    const row = [`1. ${names[0] ?? ""}`, "合理", null];
    expect(itemsOf([TITLE, HEADER, row, row]).items.map((item) => item.row)).toEqual([2]);
  });

  it("leave the table known by its title where no item is found", () => {
    const rows = rowsOf({ A1: "表Ⅳ 政府保障程度评估指标", A2: "名称", B2: "结论", A3: "另一项", B3: "好" });
    expect(recognise(workbookOf([sheetOf("保障", rows)])).tables).toMatchObject([{ id: "2017.IV", kind: "titled" }]);
  });
});

describe("a county table without a title", () => {
  const untitled = (name: string) => officialSheet(name, { A1: null });

  it("is known by its columns or items", () => {
    const names = ["表1", "表4", "表5", "表6"];
    const { tables, unrecognised } = recognise(workbookOf(names.map(untitled)));
    expect(tables.map((table) => [table.id, table.kind, rangeAddress(table.range), table.title])).toEqual([
      ["2017.I", "figures", "A5:X11", null],
      ["2017.IV", "items", "A2:C20", null],
      ["2017.V", "items", "A2:C12", null],
      ["2017.VI", "figures", "A2:H7", null],
    ]);
    expect(unrecognised).toEqual([]);
  });

  it("is not looked for in a workbook of 2012, nor found in a sheet with few of its words", () => {
    const old = sheetOf("封面", [["全国义务教育发展基本均衡县（市、区）申报表"]]);
    expect(recognise(workbookOf([old, untitled("表6")])).tables).toEqual([]);
    const few = sheetOf("人口", [["人口总数", "乡镇数", "行政村数"], [30, 12, 99]]); // prettier-ignore
    expect(recognise(workbookOf([few])).tables).toEqual([]);
  });
});
