import { contentOf, generateCounty, Random, sheetsOf, toXlsx, type SheetModel } from "../../src/build/county";
import { HURRIED } from "../../src/build/samples/files";
import { snapshotOf } from "./support/cells";
import { folderForEachTest } from "./support/folder";
import { assessed } from "./support/program";

/** What hurried people leave in cells: words, signs, other units, titles, results of earlier runs. */
const NOISE = [
  ...[
    "",
    " ",
    " 7 ",
    "无",
    "/",
    "—",
    "12",
    "１２",
    "3.5%",
    "1,234",
    "#DIV/0!",
    "2025年",
    "a\nb",
    "=1+1",
    "×".repeat(300),
  ],
  ...[
    "小学",
    "初中",
    "合格",
    "达标",
    "不达标",
    "小计",
    "合计",
    "注：",
    "学校名称",
    "在校生数",
    "L7",
    "表Ⅲ",
    "九年一贯制学校",
  ],
  ...["达标7项：L7", "自注；达标7项：L7；缺数据：L8", 0, -1, 1.5, 0.95, 95, 45_000, 1e12],
];
const SEEDS = [1, 2, 3, 4, 5, 6];

/** Overwrites some cells anywhere in the workbook, headers and titles included. */
function noisy(models: readonly SheetModel[], random: Random): SheetModel[] {
  return models.map((model) => {
    const rows = model.rows.map((cells) => [...cells]);
    for (let count = random.integer(0, 12); count > 0; count -= 1) {
      const cells = rows[random.integer(0, rows.length - 1)] ?? [];
      if (cells.length > 0) {
        cells[random.integer(0, cells.length - 1)] = { content: random.pick(NOISE), look: "text" };
      }
    }
    return { ...model, rows };
  });
}

const folder = folderForEachTest();

describe("a form with anything at all in some of its cells", () => {
  it.each(SEEDS)("is assessed, filled as planned, and left alone the second time (seed %d)", async (seed) => {
    const county = generateCounty({ ...HURRIED, seed, schools: 25 });
    const content = contentOf(county, { indicatorsFilled: ({ code }) => seed % 2 === 0 || Number(code) % 3 !== 0 });
    const file = folder.put("县.xlsx", await toXlsx(noisy(sheetsOf(content), new Random(seed, 1))));
    const planned = assessed("check", file);
    const first = assessed("fill", file, "--out", folder.path("一.xlsx"));
    expect([first.edits, first.skipped]).toEqual([planned.edits, planned.skipped]);

    const again = assessed("fill", folder.path("一.xlsx"), "--out", folder.path("二.xlsx"));
    expect(again.edits).toEqual([]);
    expect(Buffer.compare(folder.bytes("二.xlsx"), folder.bytes("一.xlsx"))).toBe(0);

    const { sheets } = await snapshotOf(folder.bytes("一.xlsx"));
    const listed = (sheets[sheets.length - 1]?.rows ?? []).filter(([number]) => typeof number === "number");
    expect(listed.map((row) => [row[2], row[10]])).toEqual(again.findings.map(({ rule, message }) => [rule, message]));
  });
});
