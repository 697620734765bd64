import { columnName } from "../../../workbook";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Positions of the cell styles in the styles part. */
export const PLAIN_STYLES = { general: 0, decimal: 1, text: 2 } as const;

/** Names of the columns that a form can have, worked out once. */
const COLUMN_NAMES = Array.from({ length: 128 }, (_, column) => columnName(column));

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

/** Texts of a workbook, each kept once, as Excel keeps them. */
export class SharedStrings {
  readonly #positions = new Map<string, number>();
  #uses = 0;

  positionOf(text: string): number {
    this.#uses += 1;
    const known = this.#positions.get(text);
    if (known !== undefined) return known;
    const position = this.#positions.size;
    this.#positions.set(text, position);
    return position;
  }

  *xml(): Generator<string> {
    yield `${HEAD}<sst xmlns="${MAIN}" count="${String(this.#uses)}" uniqueCount="${String(this.#positions.size)}">`;
    for (const text of this.#positions.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
    yield "</sst>";
  }
}

export type PlainValue = string | number | null;

/** One row of a sheet; `row` counts from 0. */
export function rowXml(
  row: number,
  values: readonly PlainValue[],
  styles: readonly number[],
  strings: SharedStrings,
): string {
  const number = String(row + 1);
  let xml = `<row r="${number}">`;
  values.forEach((value, column) => {
    if (value === null) return;
    const style = styles[column] ?? 0;
    const start = `<c r="${COLUMN_NAMES[column] ?? columnName(column)}${number}"${style === 0 ? "" : ` s="${String(style)}"`}`;
    xml +=
      typeof value === "number"
        ? `${start}><v>${String(value)}</v></c>`
        : `${start} t="s"><v>${String(strings.positionOf(value))}</v></c>`;
  });
  return `${xml}</row>`;
}

export function sheetStart(): string {
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
}

/** @param merges ranges in A1 notation, at least one */
export function sheetEnd(merges: readonly string[]): string {
  const cells = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `</sheetData><mergeCells count="${String(merges.length)}">${cells}</mergeCells></worksheet>`;
}

function stylesXml(): string {
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** The parts around sheets `xl/worksheets/sheet1.xml` … with these names. */
export function packageParts(sheetNames: readonly string[]): ReadonlyMap<string, string> {
  const sheets = sheetNames.map((name, index) => ({ name, id: String(index + 1) }));
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const relationships = (inner: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const after = (offset: number): string => String(sheets.length + offset);
  return new Map([
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "sheet.main")}${sheets.map(({ id }) => override(`/xl/worksheets/sheet${id}.xml`, "worksheet")).join("")}${override("/xl/styles.xml", "styles")}${override("/xl/sharedStrings.xml", "sharedStrings")}</Types>`,
    ],
    ["_rels/.rels", relationships(relationship("1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets.map(({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(
        sheets.map(({ id }) => relationship(id, "worksheet", `worksheets/sheet${id}.xml`)).join("") +
          relationship(after(1), "styles", "styles.xml") +
          relationship(after(2), "sharedStrings", "sharedStrings.xml"),
      ),
    ],
    ["xl/styles.xml", stylesXml()],
  ]);
}
