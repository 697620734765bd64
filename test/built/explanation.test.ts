import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf, displayValue, type CellValue, type Edit, type SheetSnapshot } from "../../src/workbook";
import { openWorkbookFile } from "../../src/workbook/file";
import { cellOf, snapshotOf } from "./support/cells";
import { folderForEachTest, type TestFolder } from "./support/folder";
import { balance, SAMPLES } from "./support/program";
import { filledText, list, object, parsed } from "./support/shape";

const SAMPLE = join(SAMPLES, "county-with-mistakes");
const REPORT = "校验结果";
const [RULE, MESSAGE, EXPLANATION, STATE] = [2, 10, 11, 12];

/** Where the sample has its number of books far beyond belief (E05), and what should stand there. */
const { mistakes } = parsed(
  object({ mistakes: list(object({ rule: filledText, sheet: filledText, cell: filledText })) }),
  readFileSync(`${SAMPLE}.json`, "utf8"),
);
const BOOKS = mistakes.find(({ rule }) => rule === "E05") ?? { sheet: "", cell: "" };
const BELIEVABLE = 5000;

const folder: TestFolder = folderForEachTest();

/** Types into a file as its user does. */
async function typed(name: string, sheet: string, cell: string, to: string | number): Promise<void> {
  const workbook = await openWorkbookFile(folder.bytes(name));
  const from = cellOf(await snapshotOf(folder.bytes(name)), sheet, cell);
  const edit: Edit = { sheet, cell, from, to, style: null, replacesFormula: false };
  expect(await workbook.apply([edit], null)).toEqual(["applied"]);
  folder.put(name, workbook.bytes());
}

async function report(name: string): Promise<SheetSnapshot> {
  const sheet = (await snapshotOf(folder.bytes(name))).sheets.find((known) => known.name === REPORT);
  if (sheet === undefined) throw new Error("no report");
  return sheet;
}

/** Number and cells of the row of a rule that has one finding. */
function findingOf({ rows }: SheetSnapshot, rule: string): readonly [number, readonly CellValue[]] {
  const at = rows.findIndex((cells) => cells[RULE] === rule);
  return [at, rows[at] ?? []];
}

/** Fills the sample and explains its finding E05, a number of books far beyond belief. */
async function explained(): Promise<void> {
  folder.put("县.xlsx", readFileSync(`${SAMPLE}.xlsx`));
  balance("fill", folder.path("县.xlsx"), "--in-place");
  const [row] = findingOf(await report("县.xlsx"), "E05");
  await typed("县.xlsx", REPORT, addressOf(row, EXPLANATION), "确系捐赠图书");
}

describe("an explanation typed into 校验结果", () => {
  it("survives the next run, marked as valid, and filling again changes nothing", async () => {
    await explained();
    balance("fill", folder.path("县.xlsx"), "--in-place");
    const [, cells] = findingOf(await report("县.xlsx"), "E05");
    expect([cells[EXPLANATION], cells[STATE]]).toEqual(["确系捐赠图书", "有效"]);
    const before = folder.listing();
    balance("fill", folder.path("县.xlsx"), "--in-place");
    expect(folder.listing()).toEqual(before);
  });

  it("is kept and marked for review once the figures it was given for change", async () => {
    await explained();
    await typed("县.xlsx", BOOKS.sheet, BOOKS.cell, 1_000_000);
    balance("fill", folder.path("县.xlsx"), "--in-place");
    const [, cells] = findingOf(await report("县.xlsx"), "E05");
    expect([cells[EXPLANATION], cells[STATE]]).toEqual(["确系捐赠图书", "数值已变，请复核说明"]);
  });

  it("is kept below the findings once its finding is gone", async () => {
    await explained();
    const typedBefore = displayValue(cellOf(await snapshotOf(folder.bytes("县.xlsx")), BOOKS.sheet, BOOKS.cell));
    await typed("县.xlsx", BOOKS.sheet, BOOKS.cell, BELIEVABLE);
    balance("fill", folder.path("县.xlsx"), "--in-place");
    const [, cells] = findingOf(await report("县.xlsx"), "E05");
    expect([cells[0] ?? null, cells[EXPLANATION], cells[STATE]]).toEqual([null, "确系捐赠图书", "问题已不存在"]);
    expect(cells[MESSAGE]).toContain(typedBefore);
  });
});
