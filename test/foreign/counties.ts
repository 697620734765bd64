import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess, type Settings } from "../../src/assessment";
import { parseAddress, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { openForeign, openWorkbookFile } from "../../src/workbook/file";
import { xlsSnapshot } from "../../src/workbook/file/foreign/xls/xlsSnapshot";
import { pageOf, utf8Of, xlsOf } from "./writers";

export const SETTINGS: Settings = { standard: null, province: null, language: "zh", replaceFormulas: false };
const ASSETS = join(__dirname, "../../assets");
/** A workbook of `assets`, without its formulas, which none of the files made here can have. */
export async function asset(path: string): Promise<WorkbookSnapshot> {
  const workbook = await openWorkbookFile(new Uint8Array(readFileSync(join(ASSETS, path))));
  const snapshot = await workbook.read(new AbortController().signal, () => undefined);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, formulas: new Map() })) };
}

/** A county with all its tables filled in and no mistake. */
export function whole(): Promise<WorkbookSnapshot> {
  return asset("samples/county-clean.xlsx");
}

/** The sheets with some cells changed, by sheet and address. */
export function changed(
  snapshot: WorkbookSnapshot,
  cells: Readonly<Record<string, Readonly<Record<string, CellValue>>>>,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const own = Object.entries(cells[sheet.name] ?? {});
    return own.reduce((now, [address, value]) => withCell(now, address, value), sheet);
  });
  return { ...snapshot, sheets };
}

function withCell(sheet: SheetSnapshot, address: string, value: CellValue): SheetSnapshot {
  const position = parseAddress(address);
  if (position === null) throw new RangeError(address);
  const rows = sheet.rows.map((cells) => [...cells]);
  while (rows.length <= position.row) rows.push([]);
  const row = rows[position.row] ?? [];
  while (row.length <= position.column) row.push(null);
  row[position.column] = value;
  return { ...sheet, rows };
}

/** Mistakes of the sample county, and county tables with some more. */
export async function withMistakes(): Promise<WorkbookSnapshot> {
  const sample = await asset("samples/county-with-mistakes.xlsx");
  const tables = (await whole()).sheets.filter(({ name }) => !sample.sheets.some((sheet) => sheet.name === name));
  return changed(
    { ...sample, sheets: [...sample.sheets, ...tables] },
    {
      "表Ⅱ-1": { C4: 3, D5: "91.5" },
      表Ⅲ: { C4: 9.99, D5: 0.123, J5: 0.4 },
      表Ⅰ: { A9: "４２.５", B9: "约30", C9: null },
      表Ⅳ: {
        B6: "超过2000人的小学1所，初中0所，超过2500人的一贯制学校0所",
        C6: "达标",
        B7: "班额情况良好",
        C3: "不达标",
        C4: null,
        C13: "是",
      },
      表Ⅴ: { C6: "否", B12: "语文Ⅱ级、校际差异率0.21", B7: 5.5 },
      表Ⅵ: { D6: 99999, E6: "88.5%", H7: 12 },
    },
  );
}

/** A page names no sheets: they get those of the workbook it was made from. */
function named(snapshot: WorkbookSnapshot, like: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet, at) => ({ ...sheet, name: like.sheets[at]?.name ?? "" })) };
}

/** The same workbook as files of the kinds that are read. */
export const KINDS: readonly (readonly [
  kind: string,
  made: (snapshot: WorkbookSnapshot) => Promise<WorkbookSnapshot>,
])[] = [
  ["the workbook itself", (snapshot) => Promise.resolve(snapshot)],
  ["an .xls", (snapshot) => Promise.resolve(xlsSnapshot(xlsOf(snapshot)))],
  [
    "a web page",
    async (snapshot) => {
      const page = utf8Of(pageOf(snapshot, "utf-8"));
      return named(await openForeign(page, "县", () => Promise.reject(new Error("no .xls here"))), snapshot);
    },
  ],
];

const ADDRESS = /[A-Z]{1,3}[1-9]\d*/g;
/** A file without types has codes as numbers; the form keeps them as text, which a message quotes. */
const QUOTED_CODE = /“(\d+)”/g;

/** All that is said of a county, without the places at which it is said, and findings in any order. */
export function said(snapshot: WorkbookSnapshot) {
  const { findings, schools, stages, items, verdict, reasons, county, dataMark } = assess(snapshot, SETTINGS);
  return {
    findings: findings
      .map(({ rule, school, stage, expected, message }) => {
        return [rule, school, stage, expected, message.replace(ADDRESS, "").replace(QUOTED_CODE, "$1")]
          .map(String)
          .join("|");
      })
      .sort(),
    schools: schools.map(({ places, ...school }) => ({ ...school, places: places.length })),
    ...{ stages, items, verdict, reasons, county, dataMark },
  };
}
