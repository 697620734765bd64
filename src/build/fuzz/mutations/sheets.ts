import { onPart, replaceOne, type Mutation } from "./mutation";

const MERGES = ["A1:XFD1048576", "A1:B2", "A5:O5", "C4:C60", "B4:N30", "A1", "Z9:A1", "A1:A0", "B2:B2"];
const SHEET = /<(?:\w+:)?sheet\b[^>]*>/g;
const SHEET_NAMES = [
  "__proto__",
  "constructor",
  "校验结果",
  "封面",
  "a'b",
  "长".repeat(31),
  "",
  "Sheet1",
  "&lt;",
  "表Ⅱ-2",
];
const BEHIND_DATA = "</sheetData>";

function merged(text: string, ranges: readonly string[]): string {
  const cells = ranges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return text.includes("<mergeCells")
    ? text.replace("</mergeCells>", `${cells}</mergeCells>`)
    : text.replace(BEHIND_DATA, `${BEHIND_DATA}<mergeCells>${cells}</mergeCells>`);
}

/** Damage to merges, and to the order, the names and the properties of sheets. */
export const SHEET_MUTATIONS: readonly Mutation[] = [
  onPart(
    "merges/add",
    (form) => form.sheets,
    (text, random) => merged(text, [random.pick(MERGES)]),
  ),
  onPart(
    "merges/overlapping",
    (form) => form.sheets,
    (text, random) => merged(text, [random.pick(MERGES), random.pick(MERGES), random.pick(MERGES)]),
  ),
  onPart(
    "merges/drop",
    (form) => form.sheets,
    (text, random) => replaceOne(text, /<mergeCell\b[^>]*>/g, random, () => ""),
  ),
  onPart(
    "sheets/reverse",
    () => ["xl/workbook.xml"],
    (text) => {
      const sheets = text.match(SHEET) ?? [];
      let next = sheets.length;
      return text.replace(SHEET, () => sheets[--next] ?? "");
    },
  ),
  onPart(
    "sheets/rename",
    () => ["xl/workbook.xml"],
    (text, random) =>
      replaceOne(text, SHEET, random, (sheet) =>
        sheet.replace(/\sname="[^"]*"/, ` name="${random.pick(SHEET_NAMES)}"`),
      ),
  ),
  onPart(
    "sheets/drop",
    () => ["xl/workbook.xml"],
    (text, random) => replaceOne(text, SHEET, random, () => ""),
  ),
  onPart(
    "sheets/samePart",
    () => ["xl/workbook.xml"],
    (text, random) => {
      const ids = text.match(/\sr:id="[^"]*"/g) ?? [];
      return ids.length === 0 ? text : replaceOne(text, /\sr:id="[^"]*"/g, random, () => random.pick(ids));
    },
  ),
  onPart(
    "sheets/hidden",
    () => ["xl/workbook.xml"],
    (text, random) =>
      replaceOne(text, SHEET, random, (sheet) =>
        sheet.replace(/\sstate="[^"]*"/, "").replace(/\/?>$/, (end) => ` state="veryHidden"${end}`),
      ),
  ),
  onPart(
    "sheets/protect",
    (form) => form.sheets,
    (text) => text.replace(BEHIND_DATA, `${BEHIND_DATA}<sheetProtection sheet="1"/>`),
  ),
  onPart(
    "sheets/columns",
    (form) => form.sheets,
    (text, random) =>
      text.replace(
        /<sheetData/,
        `<cols><col min="${random.pick(["0", "-1", "1", "x"])}" max="${random.pick(["16384", "999999999", "1"])}" width="1e30" hidden="1"/></cols><sheetData`,
      ),
  ),
];
