import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareParts } from "../workbook-file/compareParts";
import { cellKey, parseAddress, type Edit, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { openWorkbookFile } from "../../src/workbook/file";
import type { PrintedAssessment } from "./contract";
import { cellOf, cellXml, formulaOf, looks, sheetParts, snapshotOf } from "./support/cells";
import { folderForEachTest } from "./support/folder";
import { assessed, balance, SAMPLES } from "./support/program";

const REPORT = "校验结果";
/** Parts that change with every workbook that is filled; calcChain may go where a formula went. */
const MAY_CHANGE = [
  ...["[Content_Types].xml", "docProps/app.xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"],
  ...["xl/styles.xml", "xl/workbook.xml"],
];

interface Filled {
  readonly result: PrintedAssessment;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly old: WorkbookSnapshot;
  readonly now: WorkbookSnapshot;
}

const folder = folderForEachTest();
const sampleOf = (name: string): string => join(SAMPLES, `${name}.xlsx`);

async function filled(name: string, ...options: readonly string[]): Promise<Filled> {
  const before = new Uint8Array(readFileSync(sampleOf(name)));
  const result = assessed("fill", sampleOf(name), "--out", folder.path("结果.xlsx"), ...options);
  const after = folder.bytes("结果.xlsx");
  return { result, before, after, old: await snapshotOf(before), now: await snapshotOf(after) };
}

/** Everything that a sheet holds, but for the cells that were written. */
function rest(sheet: SheetSnapshot, written: ReadonlySet<number>): unknown {
  const { name, visible, protected: isProtected, merges, hiddenRows, percentCells } = sheet;
  const values = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value === null || written.has(cellKey(row, column)) ? [] : [[row, column, value]],
    ),
  );
  const formulas = [...sheet.formulas].filter(([key]) => !written.has(key));
  return { name, visible, isProtected, merges, hiddenRows, percentCells, values, formulas };
}

function writtenOn(sheet: string, { result }: Filled): Set<number> {
  const cells = result.edits.filter((edit) => edit.sheet === sheet).map(({ cell }) => parseAddress(cell));
  return new Set(cells.map((position) => cellKey(position?.row ?? -1, position?.column ?? -1)));
}

describe.each(["county-clean", "county-with-mistakes"])("filling %s", (name) => {
  it("leaves the input and every part alone but the written sheets and what lists them", async () => {
    const run = await filled(name);
    const sheets = sheetParts(run.before);
    const written = [...new Set(run.result.edits.map(({ sheet }) => sheets.get(sheet)))];
    const { added, removed, changed } = compareParts(run.before, run.after);
    expect(written.length).toBeGreaterThan(2);
    expect(changed.filter((part) => !written.includes(part) && !MAY_CHANGE.includes(part))).toEqual([]);
    expect(changed).toEqual(expect.arrayContaining(written));
    expect(removed.filter((part) => part !== "xl/calcChain.xml")).toEqual([]);
    expect(added).toEqual([sheetParts(run.after).get(REPORT)]);
    expect(new Uint8Array(readFileSync(sampleOf(name)))).toEqual(run.before);
    expect([...folder.listing().keys()]).toEqual(["结果.xlsx"]);
  });

  it("writes every edit as it says, and changes no other cell", async () => {
    const run = await filled(name);
    for (const { sheet, cell, from, to } of run.result.edits) {
      expect([sheet, cell, cellOf(run.old, sheet, cell)]).toEqual([sheet, cell, from]);
      expect([sheet, cell, cellOf(run.now, sheet, cell)]).toEqual([sheet, cell, to]);
    }
    expect(run.now.sheets.map((sheet) => sheet.name)).toEqual([...run.old.sheets.map((sheet) => sheet.name), REPORT]);
    for (const [index, sheet] of run.old.sheets.entries()) {
      const written = writtenOn(sheet.name, run);
      const after = run.now.sheets[index];
      expect(after === undefined ? null : rest(after, written)).toEqual(rest(sheet, written));
    }
  });

  it("keeps the very markup of every other cell, and the look of the written ones", async () => {
    const run = await filled(name);
    const [oldLooks, newLooks] = [looks(run.before), looks(run.after)];
    const styleOf = (xml: string | undefined): number => Number(/^<c\b[^>]*?\bs="(\d+)"/.exec(xml ?? "")?.[1] ?? 0);
    for (const [sheet, part] of sheetParts(run.before)) {
      const edited = new Set(run.result.edits.filter((edit) => edit.sheet === sheet).map(({ cell }) => cell));
      const [before, after] = [cellXml(run.before, part), cellXml(run.after, part)];
      expect(before.size).toBeGreaterThan(20);
      for (const [cell, xml] of before) {
        // A number in a cell for texts is shown as a number; nothing else of its look changes.
        if (edited.has(cell)) expect(newLooks[styleOf(after.get(cell))]).toBe(oldLooks[styleOf(xml)]);
        else expect(after.get(cell)).toBe(xml);
      }
    }
  });

  it("adds the sheet 校验结果 with the findings that a check of the filled file gives", async () => {
    const { now } = await filled(name);
    const { findings } = assessed("check", folder.path("结果.xlsx"));
    const report = now.sheets.find((sheet) => sheet.name === REPORT);
    const listed = (report?.rows ?? []).filter(([number, , rule]) => typeof number === "number" && rule !== null);
    expect(listed.map((row) => [row[2], row[5] ?? null, row[6] ?? null])).toEqual(
      findings.map(({ rule, sheet, cell }) => [rule, sheet, cell]),
    );
    expect(now.ownNames.get("_Balance_Report")).toContain(REPORT);
  });

  it("changes nothing the second time, and says so", async () => {
    const { after } = await filled(name);
    const again = assessed("fill", folder.path("结果.xlsx"), "--out", folder.path("再次.xlsx"));
    expect(again.edits).toEqual([]);
    expect(Buffer.compare(folder.bytes("再次.xlsx"), after)).toBe(0);
    expect(balance("fill", folder.path("结果.xlsx"), "--out", folder.path("三次.xlsx")).out).toContain(
      "没有需要填写的内容",
    );
  });

  it("gives the same bytes on every run of a day", async () => {
    const { after } = await filled(name);
    balance("fill", sampleOf(name), "--out", folder.path("又.xlsx"));
    expect(Buffer.compare(folder.bytes("又.xlsx"), after)).toBe(0);
  });

  it("keeps verdicts and figures of the schools when the filled file is checked", async () => {
    const { result } = await filled(name);
    const { schools, stages, verdict } = assessed("check", folder.path("结果.xlsx"));
    expect({ schools, stages, verdict }).toEqual({
      schools: result.schools,
      stages: result.stages,
      verdict: result.verdict,
    });
  });
});

describe("a formula where a coefficient belongs", () => {
  it("is skipped and said so, unless its replacement is asked for", async () => {
    const kept = await filled("county-with-mistakes");
    expect(kept.result.skipped).toEqual([{ sheet: "表Ⅲ", cell: "G7", reason: "formula" }]);
    expect(formulaOf(kept.now, "表Ⅲ", "G7")).toContain("STDEV");
    const out = folder.path("替换.xlsx");
    const replaced = assessed("fill", sampleOf("county-with-mistakes"), "--out", out, "--replace-formulas");
    expect(replaced.skipped).toEqual([]);
    const now = await snapshotOf(folder.bytes("替换.xlsx"));
    expect(formulaOf(now, "表Ⅲ", "G7")).toBeNull();
    expect(cellOf(now, "表Ⅲ", "G7")).toBe(
      replaced.edits.find(({ sheet, cell }) => sheet === "表Ⅲ" && cell === "G7")?.to,
    );
  });
});

describe("a text with blanks around it where a verdict belongs", () => {
  it("is replaced, kept on record to the letter, and leaves nothing to do the second time", async () => {
    const workbook = await openWorkbookFile(new Uint8Array(readFileSync(sampleOf("county-clean"))));
    const edit: Edit = { sheet: "表Ⅱ-2", cell: "N4", from: null, to: " 合格 ", style: null, replacesFormula: false };
    expect(await workbook.apply([edit], null)).toEqual(["applied"]);
    balance("fill", folder.put("县.xlsx", workbook.bytes()), "--out", folder.path("一.xlsx"));
    balance("fill", folder.path("一.xlsx"), "--out", folder.path("二.xlsx"));
    const now = await snapshotOf(folder.bytes("二.xlsx"));
    expect(cellOf(now, "表Ⅱ-2", "N4")).toBe("达标");
    expect(now.sheets.find(({ name }) => name === REPORT)?.rows.flat()).toContain(" 合格 ");
    expect(Buffer.compare(folder.bytes("二.xlsx"), folder.bytes("一.xlsx"))).toBe(0);
  });
});

describe("what people read of a fill", () => {
  it("names the sheets, the replaced values and the file, in the language asked for", () => {
    const zh = balance("fill", sampleOf("county-with-mistakes"), "--out", folder.path("结果.xlsx"));
    for (const word of ["表Ⅱ-2：", "原填“合格”", folder.path("结果.xlsx"), "G7", "校验结果"])
      expect(zh.out).toContain(word);
    const en = balance("fill", sampleOf("county-with-mistakes"), "--out", folder.path("en.xlsx"), "--lang", "en");
    for (const word of ["cell(s) filled", "was “合格”", "holds a formula"]) expect(en.out).toContain(word);
    expect([zh.code, zh.err, en.code, en.err]).toEqual([1, "", 1, ""]);
  });
});
