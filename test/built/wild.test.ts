import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf, type CellValue, type Edit, type WorkbookSnapshot } from "../../src/workbook";
import { openWorkbookFile } from "../../src/workbook/file";
import { compareParts } from "../workbook-file/compareParts";
import { cellOf, rowOf, sheetParts, snapshotOf } from "./support/cells";
import { folderForEachTest } from "./support/folder";
import { coefficient, mean, threeDecimals } from "./support/plainArithmetic";
import { assessed, balance, SHARED } from "./support/program";

const FORM = join(SHARED, "wild/2017-form-transcription.xlsx");
const LIST = "表2-2";
/** 举办者, 在校生数, 年级数, 班级数, then L7 to L13 as the form prints them. */
type Typed = readonly [row: number, name: string, figures: readonly number[]];

/** Rows 4 to 11 are free; the printed placeholders 小学 1 to 初中 3 and …… are typed over, as an officer does. */
const COUNTY: readonly Typed[] = [
  [4, "城关镇中心小学", [7, 1000, 6, 24, 4.4, 1, 0.9, 4.6, 7.6, 2100, 2.4]],
  [5, "青山乡小学", [7, 500, 6, 12, 3.6, 1.2, 1.2, 4.6, 8, 2400, 2.4]],
  [6, "白水小学", [7, 300, 6, 6, 4, 0.67, 1.33, 5, 10, 1800, 2]],
  [8, "第一中学", [7, 600, 3, 12, 6, 1, 1, 6, 10.67, 2600, 2.5]],
  [9, "第二中学", [7, 800, 3, 18, 5, 1, 1, 5.8, 10.2, 2500, 2.38]],
  [10, "第三中学", [10, 450, 3, 9, 5.33, 1.11, 0.89, 6.2, 11, 2700, 2.67]],
  [11, "龙泉镇初级中学", [7, 250, 3, 6, 6.4, 1.2, 1.2, 7, 12, 3000, 2.8]],
];
const VERDICTS: ReadonlyMap<number, CellValue> = new Map([
  [4, "达标"],
  [5, "达标"],
  [6, "不达标"],
  [7, null],
  [8, "达标"],
  [9, "不达标"],
  [10, "达标"],
  [11, "达标"],
]);

const folder = folderForEachTest();

/** A copy of the form with a county typed into it. */
async function typedIn(): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(new Uint8Array(readFileSync(FORM)));
  const blank = await workbook.read(new AbortController().signal, () => undefined);
  const edits = COUNTY.flatMap(([row, name, figures]) =>
    [name, ...figures].map((to, index): Edit => {
      const cell = addressOf(row - 1, index + 1);
      return { sheet: LIST, cell, from: cellOf(blank, LIST, cell), to, style: null, replacesFormula: false };
    }),
  );
  const sequence: Edit = { sheet: LIST, cell: "A11", from: null, to: 4, style: null, replacesFormula: false };
  const outcomes = await workbook.apply([...edits, sequence], null);
  expect(new Set(outcomes)).toEqual(new Set(["applied"]));
  return workbook.bytes();
}

async function filled(): Promise<{ before: Uint8Array; after: Uint8Array; now: WorkbookSnapshot }> {
  const before = await typedIn();
  assessed("fill", folder.put("申报表.xlsx", before), "--out", folder.path("结果.xlsx"));
  const after = folder.bytes("结果.xlsx");
  return { before, after, now: await snapshotOf(after) };
}

function holdings(first: number, last: number, indicator: number) {
  return COUNTY.filter(([row]) => row >= first && row <= last).map(([, , figures]) => {
    const pupils = figures[1] ?? 0;
    return { hundredths: Math.round((figures[indicator + 4] ?? 0) * 100) * pupils, pupils };
  });
}

(existsSync(FORM) ? describe : describe.skip)("the official form as somebody else typed it", () => {
  it("is refused while it is blank: recognised, but without a school", () => {
    const { code, out, err } = balance("check", FORM);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^[^\n]*没有填写任何学校[^\n]*表2-2[^\n]*\n$/);
  });

  it("is recognised table by table once a county is typed into it", async () => {
    const { tables, schools, standard, unrecognised } = assessed("check", folder.put("申报表.xlsx", await typedIn()));
    expect(standard).toBe("quality-2017");
    expect(tables.map(({ id }) => id)).toEqual([
      ...["2017.I", "2017.II-1", "2017.II-2", "2017.III", "2017.IV", "2017.V", "2017.VI"],
    ]);
    expect(unrecognised).toEqual([]);
    expect(schools.map(({ name, stage }) => [name, stage])).toEqual(
      COUNTY.map(([row, name]) => [name, row < 8 ? "primary" : "junior"]),
    );
  });

  it("gets verdicts and remarks in the rows of the schools, and none beside a placeholder", async () => {
    const { now } = await filled();
    for (const [row, verdict] of VERDICTS) expect([row, cellOf(now, LIST, `N${String(row)}`)]).toEqual([row, verdict]);
    expect(cellOf(now, LIST, "O5")).toBe("达标6项：L8、L9、L10、L11、L12、L13；达到85%：L7");
    expect(cellOf(now, LIST, "O6")).toBe("达标3项：L9、L10、L11；达到85%：L7、L12、L13；低于85%：L8");
    expect(cellOf(now, LIST, "O7")).toBeNull();
  });

  it("gets the counts of 表Ⅱ-1 and the means and coefficients of 表Ⅲ", async () => {
    const { now } = await filled();
    expect([4, 5, 6, 7].map((row) => rowOf(now, "表2-1", `C${String(row)}`, 8))).toEqual([
      [1, 2, 3, 3, 3, 2, 2, 2],
      [33.3, 66.7, 100, 100, 100, 66.7, 66.7, 66.7],
      [3, 4, 3, 4, 4, 4, 3, 3],
      [75, 100, 75, 100, 100, 100, 75, 75],
    ]);
    for (const [first, last, row] of [
      [4, 6, 4],
      [8, 11, 6],
    ] as const) {
      const stage = Array.from({ length: 7 }, (_, indicator) => holdings(first, last, indicator));
      expect(rowOf(now, "表3", `C${String(row)}`, 7)).toEqual(stage.map((schools) => mean(schools, 1, 2)));
      const coefficients = stage.map((schools) => threeDecimals(coefficient(schools)));
      expect(rowOf(now, "表3", `C${String(row + 1)}`, 7)).toEqual(coefficients);
    }
    expect([cellOf(now, "表3", "J4"), cellOf(now, "表3", "J5")]).toEqual(["——", null]);
  });

  it("keeps every other part, drawings and pictures included, byte by byte", async () => {
    const { before, after } = await filled();
    const { added, removed, changed } = compareParts(before, after);
    const parts = sheetParts(before);
    expect(changed.filter((part) => part.startsWith("xl/worksheets/"))).toEqual(
      // 表4: the list of schools alone decides the size of schools.
      ["表2-1", LIST, "表3", "表4"].map((sheet) => parts.get(sheet)),
    );
    expect(changed.filter((part) => /drawings|media|theme|sharedStrings|docProps\/c/.test(part))).toEqual([]);
    expect([added, removed]).toEqual([[sheetParts(after).get("校验结果")], []]);
  });

  it("changes nothing the second time", async () => {
    const { after } = await filled();
    expect(assessed("fill", folder.path("结果.xlsx"), "--out", folder.path("再次.xlsx")).edits).toEqual([]);
    expect(Buffer.compare(folder.bytes("再次.xlsx"), after)).toBe(0);
  });
});
