import { recognise } from "../../src/forms";
import { readCounty, type FundingYear } from "../../src/records";
import { cellKey, type SheetSnapshot } from "../../src/workbook";
import { FUNDING, fundingSheet } from "../forms/fundingSheet";
import { officialSheet } from "../forms/officialSheets";
import { sheetOf, workbookOf } from "../forms/snapshotOf";

function read(...sheets: readonly SheetSnapshot[]): readonly FundingYear[] {
  const snapshot = workbookOf(sheets);
  return readCounty(snapshot, recognise(snapshot)).funding;
}

function values(years: readonly FundingYear[]): Readonly<Record<number, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    years.map(({ year, figures }) => [
      year,
      Object.fromEntries([...figures].map(([field, { value }]) => [field, value])),
    ]),
  );
}

const FLAT = [
  ["表Ⅴ 义务教育经费"],
  [
    ...["年份", "义务教育预算内经费拨款（千元）", "比上年增长（%）", "地方财政经常性收入（千元）", "比上年增长（%）"],
    ...["小学生均预算内教育事业费（元）", "比上年增长（%）", "教职工年人均工资（元）", "增长率"],
  ],
];

describe("表Ⅴ经费 of the form of 2012", () => {
  it("gives the figures of every year, each by its whole path of titles", () => {
    expect(values(read(fundingSheet()))).toEqual(FUNDING);
  });

  it("takes 比上年增长 of a flat header as that of the column before it", () => {
    const sheet = sheetOf("经费", [
      ...FLAT,
      [2010, 200, null, 1000, null, 4000, null, 36000, null],
      [2011, 224, 12, 1100, 10, 4400, 10, 39600, 11],
    ]);
    expect(values(read(sheet))).toEqual({
      2010: { e_app: 200, e_rev: 1000, e_biz_p: 4000, e_wage: 36000 },
      2011: {
        e_app: 224,
        e_app_g: 12,
        e_rev: 1100,
        e_rev_g: 10,
        e_biz_p: 4400,
        e_biz_p_g: 10,
        e_wage: 39600,
        e_wage_g: 11,
      },
    });
  });

  it("tells no column by its code: their order is only inferred", () => {
    const sheet = fundingSheet();
    const rows = sheet.rows.map((row, index) =>
      index === 1 ? row.map((cell) => (cell === "年度" ? cell : null)) : row,
    );
    expect(read({ ...sheet, rows, merges: [] })).toEqual([]);
  });

  it("brings the years into order, reads them typed in any way, and passes over what is no year", () => {
    const rows = [...FLAT, ["２０１２年度", 300], ["2011", 200], ["三年平均", 250], ["注：2010年无数据", 1]];
    expect(read(sheetOf("经费", rows)).map(({ year }) => year)).toEqual([2011, 2012]);
  });

  it("follows the unit that a title prints, and keeps what was typed", () => {
    const rows = FLAT.map((row) => row.map((cell) => cell.replace("拨款（千元）", "拨款（万元）")));
    const [year] = read(sheetOf("经费", [...rows, ["2011年", 22_400, 12]]));
    expect(year?.figures.get("e_app")).toMatchObject({ value: 224_000, typed: { value: 22_400, unit: "万元" } });
  });

  it("reads a cell that shows a percentage as percent", () => {
    const sheet = sheetOf("经费", [...FLAT, ["2011年", 224_000, 0.12]]);
    const [year] = read({ ...sheet, percentCells: new Set([cellKey(2, 2)]) });
    expect(year?.figures.get("e_app_g")?.value).toBe(12);
  });

  it("says of a hidden copy only what the visible one leaves out", () => {
    const hidden = { ...fundingSheet({ e_app: 1 }), name: "旧", visible: false };
    expect(values(read(hidden, fundingSheet()))).toEqual(FUNDING);
  });

  it("is not the 表Ⅴ of the form of 2017", () => {
    expect(read(officialSheet("表5"))).toEqual([]);
  });
});
