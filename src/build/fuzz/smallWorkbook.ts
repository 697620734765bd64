import { strToU8, zipSync, type Zippable } from "fflate";

/** Parts of a package by name; texts are written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

/** Zips parts in their order, with one fixed time. */
export function zipOf(parts: Parts): Uint8Array {
  const mtime = new Date(2024, 4, 6, 7, 8, 10);
  const entries = Object.entries(parts).map(([name, content]): [string, Zippable[string]] => {
    return [name, [typeof content === "string" ? strToU8(content) : content, { mtime }]];
  });
  return zipSync(Object.fromEntries(entries));
}

export function relationships(...entries: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(...overrides: readonly (readonly [part: string, type: string])[]): string {
  const items = overrides.map(([part, type]) => {
    const full = type.includes("/") ? type : `${TYPE}.${type}+xml`;
    return `<Override PartName="/${part}" ContentType="${full}"/>`;
  });
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${items.join("")}</Types>`
  );
}

/** What a test wants to say about a small workbook; the rest is made up. */
export interface SmallWorkbook {
  /** Content of `worksheet` by sheet name, or of `sheetData` where it begins with a row or is empty. */
  readonly sheets: readonly (readonly [name: string, xml: string])[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  /** What follows `sheets` in workbook.xml. */
  readonly workbookTail?: string;
  readonly workbookHead?: string;
  readonly parts?: Parts;
  readonly types?: readonly (readonly [part: string, type: string])[];
  readonly links?: readonly (readonly [id: string, kind: string, target: string])[];
}

/** The parts of a small workbook; a test may change some before it zips them. */
export function partsOf(book: SmallWorkbook): Record<string, string | Uint8Array> {
  const { sheets, strings, styles, links = [], types = [] } = book;
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes(
      ["xl/workbook.xml", "sheet.main"],
      ...sheets.map((_, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, "worksheet"] as const),
      ...(strings === undefined ? [] : [["xl/sharedStrings.xml", "sharedStrings"] as const]),
      ...(styles === undefined ? [] : [["xl/styles.xml", "styles"] as const]),
      ...types,
    ),
    "_rels/.rels": relationships(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
    ),
    "xl/workbook.xml": `<workbook ${NAMESPACES}>${book.workbookHead ?? ""}<sheets>${sheets
      .map(([name], index) => `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`)
      .join("")}</sheets>${book.workbookTail ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...sheets.map(([,], index) => {
        const number = String(index + 1);
        return [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const;
      }),
      ...(strings === undefined ? [] : [["rId101", "sharedStrings", "sharedStrings.xml"] as const]),
      ...(styles === undefined ? [] : [["rId102", "styles", "/xl/styles.xml"] as const]),
      ...links,
    ),
  };
  if (strings !== undefined) parts["xl/sharedStrings.xml"] = sharedStrings(strings);
  if (styles !== undefined) parts["xl/styles.xml"] = styles;
  sheets.forEach(([, xml], index) => {
    const content = xml === "" || xml.startsWith("<row") ? `<sheetData>${xml}</sheetData>` : xml;
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = `<worksheet ${NAMESPACES}>${content}</worksheet>`;
  });
  return { ...parts, ...book.parts };
}

export function smallWorkbook(book: SmallWorkbook): Uint8Array {
  return zipOf(partsOf(book));
}

function sharedStrings(items: readonly string[]): string {
  const count = String(items.length);
  const texts = items.map((item) => (item.startsWith("<") ? `<si>${item}</si>` : `<si><t>${item}</t></si>`));
  return `<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">${texts.join("")}</sst>`;
}

/**
 * A styles part: cell formats 0 plain, 1 date, 2 percent, 3 unlocked, 4 a date by its own code, 5 bold,
 * 6 quoted letters that are no date.
 */
export const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>` +
  '<numFmt numFmtId="165" formatCode="0.0&quot;dyms&quot;"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  "</styleSheet>";
