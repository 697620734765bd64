import fc from "fast-check";
import { NotAssessableError, transfer } from "../../src/assessment";
import { addressOf, displayValue, parseRange, withEdits, type WorkbookSnapshot } from "../../src/workbook";
import { sheetOf } from "../forms/snapshotOf";
import { asset, changed, SETTINGS, whole } from "./counties";

// A property carries a county of 60 schools over and over, on whatever computer the tests run.
jest.setTimeout(60_000);

const TEMPLATE = "templates/quality-2017.xlsx";

async function left(source: WorkbookSnapshot) {
  return transfer(source, await asset(TEMPLATE), SETTINGS).left.filter(({ cell }) => cell !== "B3");
}

/** The last row of 学校基础数据, as Excel counts. */
async function lastRow(): Promise<number> {
  return (await whole()).sheets.find(({ name }) => name === "学校基础数据")?.rows.length ?? 0;
}

describe("what has no place in the blank form is named", () => {
  it("as a column, where a list of schools has one more", async () => {
    const source = changed(await whole(), { 学校基础数据: { CC2: "食堂档口数", CC4: 3, CC7: 5 } });
    expect(await left(source)).toEqual([
      { sheet: "学校基础数据", cell: "CC4:CC7", text: "食堂档口数", reason: "column" },
    ]);
  });

  it("as a row, where a school's stage is unknown", async () => {
    const rows = [
      ["学校名称", "在校生数", "生均教学及辅助用房面积", "生均体育运动场馆面积", "生均教学仪器设备值"],
      ["育才学校", 200, 5, 8, 2100],
      ["阳光小学", 200, 5, 8, 2100],
    ];
    const source = { sheets: [sheetOf("表", rows)], ownNames: new Map() };
    expect(await left(source)).toEqual([{ sheet: "表", cell: "A2:E2", text: "育才学校", reason: "row" }]);
  });

  it("as a sheet, where it is no form at all", async () => {
    const notes = sheetOf("工作记录", [[], [null, "三月核对", 12], ["四月上报"]]);
    const county = await whole();
    const source = { ...county, sheets: [...county.sheets, notes] };
    expect(await left(source)).toEqual([{ sheet: "工作记录", cell: "A2:C3", text: "三月核对", reason: "sheet" }]);
  });

  it("cell by cell: notes, remarks beside a table, a line above it", async () => {
    const source = changed(await whole(), {
      表Ⅰ: { A2: "填报单位：虚构县教育局", A11: "注：口径有调整" },
      表Ⅵ: { J6: "抽样见附件" },
    });
    expect(await left(source)).toEqual([
      { sheet: "表Ⅰ", cell: "A2", text: "填报单位：虚构县教育局", reason: "cell" },
      { sheet: "表Ⅰ", cell: "A11", text: "注：口径有调整", reason: "cell" },
      { sheet: "表Ⅵ", cell: "J6", text: "抽样见附件", reason: "cell" },
    ]);
  });

  it("also where it was carried in a unit that cannot be converted", async () => {
    const source = changed(await whole(), { 学校基础数据: { BG3: "亩" } });
    expect(await left(source)).toEqual([
      {
        sheet: "学校基础数据",
        cell: `BG4:BG${String(await lastRow())}`,
        text: "校舍>教学及辅助用房面积",
        reason: "unit",
      },
    ]);
  });

  it("and the second of two tables, where the first one speaks", async () => {
    const county = await whole();
    const copy = county.sheets.filter(({ name }) => name === "表Ⅵ").map((sheet) => ({ ...sheet, name: "旧表Ⅵ" }));
    const source = changed({ ...county, sheets: [...county.sheets, ...copy] }, { 旧表Ⅵ: { B6: 77 } });
    expect((await left(source)).map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(["旧表Ⅵ"]));
  });
});

describe("totals", () => {
  it("are carried below their schools, so that the same rule looks at the same sum", async () => {
    const row = (await lastRow()) + 1;
    const source = changed(await whole(), { 学校基础数据: { [`A${String(row)}`]: "合计", [`P${String(row)}`]: 5 } });
    const blank = await asset(TEMPLATE);
    const plan = transfer(source, blank, SETTINGS);
    expect(plan.left.filter(({ cell }) => cell !== "B3")).toEqual([]);
    expect(plan.edits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cell: `B${String(row)}`, to: "合计" }),
        expect.objectContaining({ cell: `P${String(row)}`, to: 5 }),
      ]),
    );
  });
});

/** Rows of titles and headers, from 0: what is written there is the form's, not the user's. */
const HEADER_ROWS: Readonly<Record<string, number>> = { 封面: 0, 表Ⅰ: 8, 表Ⅳ: 2, 表Ⅴ: 3, 表Ⅵ: 5 };
const OTHER_HEADERS = 3;
const MARK = "手写备注甲";

describe("nothing is lost silently", () => {
  it("whatever cell below the headers a text is typed into: it is carried, or named", async () => {
    const blank = await asset(TEMPLATE);
    const county = await whole();
    const places = county.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        row < (HEADER_ROWS[name] ?? OTHER_HEADERS)
          ? []
          : Array.from({ length: cells.length + 2 }, (_, column) => ({ name, row, column })),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ name, row, column }) => {
        const source = changed(county, { [name]: { [addressOf(row, column)]: MARK } });
        const plan = plannedOrRefused(source, blank);
        if (plan === null) return;
        const isThere = withEdits(blank, plan.edits).sheets.some(({ rows }) =>
          rows.some((cells) => cells.some((value) => displayValue(value).includes(MARK))),
        );
        const isNamed = plan.left.some(({ sheet, cell }) => {
          const range = parseRange(cell);
          if (sheet !== name || range === null) return false;
          const within = row >= range.firstRow && row <= range.lastRow;
          return within && column >= range.firstColumn && column <= range.lastColumn;
        });
        expect({ name, cell: addressOf(row, column), kept: isThere || isNamed }).toMatchObject({ kept: true });
      }),
      { numRuns: 60 },
    );
  });
});

function plannedOrRefused(source: WorkbookSnapshot, blank: WorkbookSnapshot) {
  try {
    return transfer(source, blank, SETTINGS);
  } catch (error) {
    if (error instanceof NotAssessableError) return null;
    throw error;
  }
}
