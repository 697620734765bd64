import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess, type Assessment } from "../../src/assessment";
import { formWorkbook, generateCounty, toSnapshot } from "../../src/build/county";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook";
import { openForeign, openWorkbookFile } from "../../src/workbook/file";
import { xlsSnapshot } from "../../src/workbook/file/foreign/xls/xlsSnapshot";
import { delimitedOf, pageOf, utf16Of, utf8Of, xlsOf } from "./writers";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const WITH_MISTAKES = join(__dirname, "../../assets/samples/county-with-mistakes.xlsx");

const clean = toSnapshot(formWorkbook(generateCounty({ seed: 20, schools: 24 })));

/** Without its formulas, which none of the copies made here can have. */
async function withMistakes(): Promise<WorkbookSnapshot> {
  const workbook = await openWorkbookFile(new Uint8Array(readFileSync(WITH_MISTAKES)));
  const snapshot = await workbook.read(new AbortController().signal, () => undefined);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, formulas: new Map() })) };
}

function openHere(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  return openForeign(bytes, name, (xls) => Promise.resolve(xlsSnapshot(xls)));
}

function only(sheet: SheetSnapshot): WorkbookSnapshot {
  return { sheets: [sheet], ownNames: new Map() };
}

/** A page names no sheets: they get those of the workbook it was made from. */
function named(snapshot: WorkbookSnapshot, like: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet, at) => ({ ...sheet, name: like.sheets[at]?.name ?? "" })) };
}

/** What is said of the schools and the county, beside the findings. */
function figures({ schools, stages, verdict, county, tables }: Assessment) {
  return { schools, stages, verdict, county, tables };
}

/** A file without types has no numbers typed as text (S09). */
function findingKeys({ findings }: Assessment): readonly string[] {
  return findings
    .filter(({ rule }) => rule !== "S09")
    .map(({ rule, sheet, cell }) => `${rule} ${String(sheet)} ${String(cell)}`);
}

describe("a county without a mistake", () => {
  it("is judged the same as .xls, cell by cell and sentence by sentence", async () => {
    expect(assess(await openHere(xlsOf(clean), "县"), SETTINGS)).toEqual(assess(clean, SETTINGS));
  });

  it("is judged the same as a web page", async () => {
    const page = named(await openHere(utf8Of(pageOf(clean, "gb2312")), "县"), clean);
    expect(assess(page, SETTINGS)).toEqual(assess(clean, SETTINGS));
  });

  it.each(["学校基础数据", "表Ⅱ-2"])("is judged the same by %s alone as separated text", async (name) => {
    const sheet = clean.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    const expected = assess(only(sheet), SETTINGS);
    const copies = [
      utf8Of(delimitedOf(sheet)),
      utf8Of(`\ufeff${delimitedOf(sheet, ";")}`),
      utf16Of(delimitedOf(sheet, "\t")),
    ];
    for (const copy of copies) expect(assess(await openHere(copy, name), SETTINGS)).toEqual(expected);
  });
});

describe("a county with many mistakes", () => {
  it("has the same findings and verdicts as .xls", async () => {
    const original = await withMistakes();
    const [expected, found] = [assess(original, SETTINGS), assess(await openHere(xlsOf(original), "县"), SETTINGS)];
    expect(figures(found)).toEqual(figures(expected));
    expect(expected.findings.length).toBeGreaterThan(20);
    expect(found.findings).toEqual(expected.findings);
  });

  it("has the same verdicts as a web page, and all findings but those on numbers typed as text", async () => {
    const original = await withMistakes();
    const page = named(await openHere(utf8Of(pageOf(original, "utf-8")), "县"), original);
    const [expected, found] = [assess(original, SETTINGS), assess(page, SETTINGS)];
    expect(figures(found)).toEqual(figures(expected));
    expect(findingKeys(found)).toEqual(findingKeys(expected));
  });
});
