import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { OFFICIAL_ITEMS, recognise } from "../../src/forms";
import { NO_COUNTY, readCounty, type CountyRecord } from "../../src/records";
import { cellKey, columnName, type CellValue, type SheetSnapshot } from "../../src/workbook";
import { openWorkbookFile } from "../../src/workbook/file";
import { officialCells, officialSheet } from "../forms/officialSheets";
import { sheetOf, workbookOf } from "../forms/snapshotOf";
import { listRow, listSheet, recordsFrom } from "./schoolBook";

/** The fields of 表Ⅰ in the order of L1–L24. */
const PROFILE = ["n_pop", "n_agri", "n_town", "n_vill", "n_gdp", "n_fisc", "n_farm", "n_city", "n_ps", "n_9", "n_js", "n_ws", "n_12", "n_sp", "n_pt", "n_pt50", "k_ps", "k_js", "s_ps", "s_js", "f_ps", "t_ps", "f_js", "t_js"]; // prettier-ignore
/** Those of 表Ⅵ, L1–L7. */
const APPROVAL = ["v_n", "v_valid", "v_sat", "v_pct", "v_visit", "v_visit_sat", "v_visit_pct"];
const PARENTS = APPROVAL.map((field) => field.replace("v_", "v_par_"));

function read(...sheets: readonly SheetSnapshot[]): CountyRecord {
  const snapshot = workbookOf(sheets);
  return readCounty(snapshot, recognise(snapshot));
}

function values(county: CountyRecord): Readonly<Record<string, number>> {
  return Object.fromEntries([...county.figures].map(([field, { value }]) => [field, value]));
}

/** Cells of a row by address, from column A or another one. */
function row(number: number, cells: readonly CellValue[], from = 0): Record<string, CellValue> {
  return Object.fromEntries(cells.map((cell, index) => [columnName(from + index) + String(number), cell]));
}

/** Not 1, 2, 3 …: that would be a row that numbers the columns. */
const counting = PROFILE.map((_, index) => 100 + 7 * index);
const asRecord = (fields: readonly string[], numbers: readonly number[]) =>
  Object.fromEntries(fields.map((field, index) => [field, numbers[index]]));

describe("表Ⅰ", () => {
  it("gives every figure below its own title, equal titles told by their groups", () => {
    const county = read(officialSheet("表1", row(9, counting)));
    expect(values(county)).toEqual(asRecord(PROFILE, counting));
    expect(county.figures.get("t_js")).toEqual({
      value: 261,
      label: "教职工数(人)>初中>其 中 专 任 教 师",
      location: { sheet: "表1", cell: "X9" },
      asText: false,
    });
    expect([...county.tables]).toEqual(["2017.I"]);
    expect(county.misfits).toEqual([]);
  });

  it("reads them in the first row of figures, or in the row of the total", () => {
    expect(values(read(officialSheet("表1", row(10, counting))))).toEqual(asRecord(PROFILE, counting));
    const towns = [...PROFILE.map(() => 1)];
    const county = read(sheetOf("表1", [["表Ⅰ 义务教育优质均衡发展县（市、区）基本情况"], ["乡镇", "人口总数（万人）", "乡镇数", "行政村数"], ["东乡", ...towns.slice(0, 3)], ["合计", 30, 12, 99]])); // prettier-ignore
    expect(values(county)).toEqual({ n_pop: 30, n_town: 12, n_vill: 99 });
  });

  it("follows its titles when columns move, with codes or without", () => {
    const groups: readonly (readonly [group: string, titles: readonly string[], fields: readonly string[]])[] = [
      ["教学班数(个)", ["小学", "初 中"], ["k_ps", "k_js"]],
      ["在校学生数(人)", ["小学", "初 中"], ["s_ps", "s_js"]],
      ["普通中小学校数(所)", ["小学", "九年一贯制学 校", "初中", "完 全 中 学"], ["n_ps", "n_9", "n_js", "n_ws"]],
      ["小学教学点数(个)", ["计", "其 中：50人及以上"], ["n_pt", "n_pt50"]],
    ];
    const order = fc.shuffledSubarray([...groups], { minLength: groups.length });
    fc.assert(
      fc.property(order, fc.boolean(), fc.boolean(), (moved, merged, coded) => {
        const head = moved.flatMap(([group, titles]) => titles.map((_, index) => (index === 0 ? group : null)));
        const titles = moved.flatMap(([, below]) => below);
        const fields = moved.flatMap(([, , ids]) => ids);
        const codes = fields.map((field) => `L${String(PROFILE.indexOf(field) + 1)}`);
        let column = 0;
        const merges = moved.map(([, below]) => {
          column += below.length;
          return `${columnName(column - below.length)}2:${columnName(column - 1)}2`;
        });
        const figures = fields.map((_, index) => index + 10);
        const title = ["表Ⅰ 义务教育优质均衡发展县（市、区）基本情况"];
        const rows = [title, head, titles, ...(coded ? [codes] : []), figures];
        const county = read(sheetOf("一", rows, merged ? { merges } : {}));
        expect(values(county)).toEqual(asRecord(fields, figures));
      }),
      { numRuns: 40 },
    );
  });

  it("is read below a line that names the county and the year, and with few groups", () => {
    const rows = [
      ["表Ⅰ 义务教育优质均衡发展县（市、区）基本情况"],
      ["样例县", null, null, "2024年"],
      ["教学班数", null, "在校学生数", null],
      ["小学", "初中", "小学", "初中"],
      [900, 500, 30000, 20000],
    ];
    expect(values(read(sheetOf("一", rows)))).toEqual({ k_ps: 900, k_js: 500, s_ps: 30000, s_js: 20000 });
  });

  it("knows a column whose titles say nothing by its code, unless another one has its title", () => {
    const renamed = read(officialSheet("表1", { C6: "镇街", D6: "村居", C8: "L3", D8: "L3", ...row(9, counting) }));
    expect(renamed.figures.get("n_town")?.location.cell).toBe("C9");
    expect(renamed.figures.has("n_vill")).toBe(false);
    const misnumbered = read(officialSheet("表1", { C6: "镇街", C8: "L4", ...row(9, counting) }));
    expect(misnumbered.figures.get("n_vill")?.location.cell).toBe("D9");
  });

  it("brings a figure to the field's unit where the title prints another, and keeps what was typed", () => {
    const county = read(
      officialSheet("表1", { A6: "人口总数（人）", E6: "年人均国内生产总值（万元）", A9: 321500, E9: 6.5 }),
    );
    expect(county.figures.get("n_pop")).toMatchObject({ value: 32.15, typed: { value: 321500, unit: "人" } });
    expect(county.figures.get("n_gdp")).toMatchObject({ value: 65000, typed: { value: 6.5, unit: "万元" } });
  });

  it("tells numbers typed as text, and texts where a number belongs", () => {
    const county = read(officialSheet("表1", { A9: "３２.１", C9: "无", D9: "约200个", E9: null }));
    expect(county.figures.get("n_pop")).toMatchObject({ value: 32.1, asText: true });
    expect(county.misfits).toEqual([
      { field: "n_town", text: "无", location: { sheet: "表1", cell: "C9" } },
      { field: "n_vill", text: "约200个", location: { sheet: "表1", cell: "D9" } },
    ]);
    expect(values(county)).toEqual({ n_pop: 32.1 });
  });
});

describe("表Ⅵ", () => {
  const all = [3000, 2950, 2800, 94.9, 200, 190, 95];
  const parents = [1800, 1790, 1700, 95, 120, 116, 96.7];

  it("gives the figures of all and of the parents", () => {
    const county = read(officialSheet("表6", { ...row(6, all, 1), ...row(7, parents, 1) }));
    expect(values(county)).toEqual({ ...asRecord(APPROVAL, all), ...asRecord(PARENTS, parents) });
  });

  it("gives the cells of its percentages, filled or not", () => {
    const { percentages } = read(officialSheet("表6", { E6: 0.949 }));
    expect(percentages.map(({ field, row: at, column, value }) => [field, at, column, value])).toEqual([
      ["v_par_pct", 6, 4, null],
      ["v_par_visit_pct", 6, 7, null],
      ["v_pct", 5, 4, 0.949],
      ["v_visit_pct", 5, 7, null],
    ]);
  });

  it("reads a cell that shows a percentage as what it shows", () => {
    const percentCells = new Set([cellKey(5, 4)]);
    const county = read(officialSheet("表6", { E6: 0.949, H6: "９５.５％" }, { percentCells }));
    expect(values(county)).toEqual({ v_pct: 94.9, v_visit_pct: 95.5 });
  });
});

describe("the county's record", () => {
  it("has items with their conclusion and the place of their verdict", () => {
    const county = read(officialSheet("表4", { B3: " 布局合理 ", C3: "达标" }));
    expect(county.items.size).toBe(15);
    expect(county.items.get("S1")).toEqual({
      id: "S1",
      conclusion: { text: "布局合理", location: { sheet: "表4", cell: "B3" } },
      verdict: {
        typed: "达标",
        sheetIndex: 0,
        row: 2,
        column: 2,
        header: "是否达标",
        location: { sheet: "表4", cell: "C3" },
      },
    });
    expect(county.items.get("S15")?.verdict?.location.cell).toBe("C19");
  });

  it("takes a figure from the first visible sheet of a table that stands twice", () => {
    const hidden = { ...officialSheet("表1", { A9: 1, B9: 2 }), visible: false };
    const shown = { ...officialSheet("表1", { A9: 3 }), name: "表1 (2)" };
    expect(values(read(hidden, shown))).toEqual({ n_pop: 3, n_agri: 2 });
  });

  it("does not take from another sheet what the first one says in other words than numbers", () => {
    const second = { ...officialSheet("表1", { A9: 3 }), name: "表1 (2)" };
    const county = read(officialSheet("表1", { A9: "无" }), second);
    expect(values(county)).toEqual({});
    expect(county.misfits).toHaveLength(1);
  });

  it("is empty without county tables, and does not read those of 2012", () => {
    const list = listSheet([listRow(1, "城关小学", 400)]);
    expect(recordsFrom([list]).county).toEqual(NO_COUNTY);
    const old = sheetOf("一", [["表Ⅰ 义务教育发展基本均衡县（市、区）基本情况"], ["人口总数", "乡镇数", "行政村数"], [30, 12, 99]]); // prettier-ignore
    expect(recordsFrom([list, old], "basic-2012").county).toEqual(NO_COUNTY);
  });

  it("says nothing of a blank official form", () => {
    const county = read(...["表1", "表4", "表5", "表6"].map((name) => officialSheet(name)));
    expect([county.figures.size, county.misfits.length]).toEqual([0, 0]);
    expect([...county.tables]).toEqual(["2017.I", "2017.IV", "2017.V", "2017.VI"]);
  });

  it("is read from the official sentences in their own cells", () => {
    const cells = officialCells("表5");
    const typed = (cells.B5 ?? "").replace(/＿＿|____/gu, " ７ ");
    const county = read(officialSheet("表5", { B5: typed }));
    expect(values(county)).toEqual({ q_dis: 7, q_dis_in: 7, q_dis_pct: 7, q_dis_sp: 7, q_dis_sp_pct: 7 });
  });
});

const file = join(__dirname, "../../../shared/wild/2017-form-transcription.xlsx");

(existsSync(file) ? describe : describe.skip)("the 2017 form as transcribed by somebody else", () => {
  it("has every item and every cell of 表Ⅵ in its place, and no figure while it is blank", async () => {
    const workbook = await openWorkbookFile(new Uint8Array(readFileSync(file)));
    const county = read(...(await workbook.read(new AbortController().signal, () => undefined)).sheets);
    expect([...county.items.keys()]).toEqual(OFFICIAL_ITEMS.map((item) => item.id));
    expect([...county.items.values()].every((item) => item.verdict !== null && item.conclusion !== null)).toBe(true);
    expect(county.percentages).toHaveLength(4);
    expect([county.figures.size, county.misfits]).toEqual([0, []]);
  });
});
