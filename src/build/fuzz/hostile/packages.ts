import { partsOf, relationships, zipOf } from "../smallWorkbook";
import { refused, filled, type Hostile } from "./hostile";
import { book, form, formParts, SHEET, SHEET_PART, times, withPart, withParts } from "./pieces";

const MAIN = "xl/workbook.xml";
const MAIN_LINKS = "xl/_rels/workbook.xml.rels";
const SHEET_LINKS = "xl/worksheets/_rels/sheet1.xml.rels";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A form whose one sheet is said to be somewhere else. */
function sheetAt(target: string, more = ""): Uint8Array {
  return withParts((parts) => {
    parts[MAIN_LINKS] = String(parts[MAIN_LINKS]).replace(
      'Target="worksheets/sheet1.xml"',
      `Target="${target}"${more}`,
    );
  });
}

function styles(content: string): Uint8Array {
  return book([[SHEET, form]], { styles: `<styleSheet xmlns="${NAMESPACE}">${content}</styleSheet>` });
}

function nested(name: string, depth: number): string {
  return `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
}

/** A workbook that names many sheets, and as many relationships, of which few lead anywhere. */
function manyNames(count: number): Uint8Array {
  return withParts((parts) => {
    const sheets = times(
      count,
      (at) => `<sheet name="s${String(at)}" sheetId="${String(at + 9)}" r:id="x${String(at)}"/>`,
    );
    parts[MAIN] = String(parts[MAIN]).replace("</sheets>", `${sheets}</sheets>`);
    const links = Array.from(
      { length: count },
      (_, at) => [`x${String(at)}`, "chartsheet", `c${String(at)}.xml`] as const,
    );
    parts[MAIN_LINKS] = relationships(...links, ["rId1", "worksheet", "worksheets/sheet1.xml"]);
  });
}

function partTypes(count: number): Uint8Array {
  return withParts((parts) => {
    const types = times(count, (at) => `<Override PartName="/x${String(at)}.xml" ContentType="a/b"/>`);
    parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace("</Types>", `${types}</Types>`);
  });
}

function table(rows: number): string {
  const columns = times(rows, (at) => `<tableColumn id="${String(at + 1)}" name="c${String(at)}"/>`);
  return `<table xmlns="${NAMESPACE}" ref="K2:L9"><tableColumns>${columns}</tableColumns></table>`;
}

/** A sheet that names one table so often. */
function tables(count: number, target: string): Uint8Array {
  return withParts((parts) => {
    parts["xl/tables/table1.xml"] = table(5_000);
    const links = Array.from({ length: count }, (_, at) => [`t${String(at)}`, "table", target] as const);
    parts[SHEET_LINKS] = relationships(...links);
  });
}

function withoutPart(name: string): Uint8Array {
  const parts = Object.entries(formParts()).filter(([part]) => part !== name);
  return zipOf(Object.fromEntries(parts));
}

/** All that can be wrong with how the parts of a workbook hang together. */
export const PACKAGES: readonly Hostile[] = [
  refused("a sheet whose part is missing", () => withoutPart(SHEET_PART)),
  refused("no main part", () => withoutPart(MAIN)),
  refused("no types of parts", () => withoutPart("[Content_Types].xml")),
  refused("a sheet at an absolute place", () => sheetAt("file:///C:/Windows/win.ini")),
  refused("a sheet on a server", () => sheetAt("\\\\server\\share\\sheet1.xml")),
  refused("a sheet on the web", () => sheetAt("http://localhost/sheet1.xml", ' TargetMode="External"')),
  refused("a sheet above the package", () => sheetAt("../../../../etc/passwd")),
  refused("a sheet above the package, in disguise", () => sheetAt("..%2f..%2f..%2fetc/passwd")),
  refused("a sheet at a place that cannot be decoded", () => sheetAt("%zz%")),
  refused("a sheet that is the workbook", () => sheetAt("workbook.xml")),
  refused("shared strings that are the sheet", () =>
    book([[SHEET, `${form}<row><c t="s"><v>0</v></c></row>`]], {
      links: [["rId101", "sharedStrings", "worksheets/sheet1.xml"]],
    }),
  ),
  filled("styles that are the workbook", () =>
    book([[SHEET, form]], { links: [["rId102", "styles", "workbook.xml"]] }),
  ),
  refused("a main part that is its own list of relationships", () =>
    withParts((parts) => {
      parts["_rels/.rels"] = relationships(["rId1", "officeDocument", "_rels/.rels"]);
    }),
  ),
  refused("two sheets of one name", () =>
    book([
      [SHEET, form],
      [SHEET, form],
    ]),
  ),
  refused("two sheets of one part", () =>
    withParts((parts) => {
      parts[MAIN] = String(parts[MAIN]).replace("</sheets>", '<sheet name="二" sheetId="2" r:id="rId1"/></sheets>');
    }),
  ),
  refused("a sheet with an empty name", () => book([["", "<row/>"]])),
  filled("relationships that lead in a circle", () =>
    withPart(SHEET_LINKS, relationships(["rId1", "table", "sheet1.xml"], ["rId2", "table", "../workbook.xml"])),
  ),
  filled("10,000 relationships to one table", () => tables(10_000, "../tables/table1.xml")),
  filled("a table that is not there", () => tables(1, "../tables/table9.xml")),
  refused("100,000 sheets that are not there", () => manyNames(100_000)),
  filled("100,000 names", () =>
    book([[SHEET, form]], {
      workbookTail: `<definedNames>${times(100_000, (at) => `<definedName name="n${String(at)}">${SHEET}!$A$1</definedName>`)}</definedNames>`,
    }),
  ),
  refused("our own hidden name on somebody's sheet", () =>
    book([[SHEET, form]], {
      workbookTail: `<definedNames><definedName name="_Balance_Report" hidden="1">${SHEET}!$A$1</definedName></definedNames>`,
    }),
  ),
  filled("100,000 types of parts", () => partTypes(100_000)),
  refused("2,000,000 types of parts", () => partTypes(2_000_000)),
  filled("links to other workbooks", () =>
    book([[SHEET, `${form}<row><c><f>[1]x!A1</f><v>1</v></c></row>`]], {
      links: [["rId9", "externalLink", "externalLinks/externalLink1.xml"]],
      parts: {
        "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${NAMESPACE}"/>`,
        "xl/externalLinks/_rels/externalLink1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/externalLinkPath" Target="\\\\server\\share\\a.xlsx" TargetMode="External"/></Relationships>',
      },
    }),
  ),
  filled("properties with a document type", () => withPart("docProps/app.xml", "<!DOCTYPE a []><Properties/>")),
  refused("styles with a document type", () => book([[SHEET, form]], { styles: "<!DOCTYPE a []><styleSheet/>" })),
  refused("styles nested 100,000 deep", () => styles(`<fonts>${nested("font", 100_000)}</fonts>`)),
  filled("styles that refer to each other in a circle", () =>
    styles(
      '<cellStyleXfs><xf xfId="1"/><xf xfId="0"/></cellStyleXfs><cellXfs><xf xfId="1"/><xf xfId="0"/></cellXfs>' +
        '<cellStyles><cellStyle name="a" xfId="1" builtinId="0"/></cellStyles>',
    ),
  ),
  filled("60,000 styles", () =>
    styles(`<cellXfs>${times(60_000, (at) => `<xf numFmtId="${String(at)}" fontId="0"/>`)}</cellXfs>`),
  ),
  refused("200,000 styles", () =>
    styles(`<cellXfs>${times(200_000, (at) => `<xf numFmtId="${String(at)}" fontId="0"/>`)}</cellXfs>`),
  ),
  filled("number formats of 50,000 brackets, quotes and signs", () =>
    styles(
      `<numFmts>${["[", "&quot;", "[h", "\\", ";", "_", "*", "y"]
        .map((sign, at) => `<numFmt numFmtId="${String(at + 200)}" formatCode="${sign.repeat(50_000)}"/>`)
        .join("")}</numFmts>`,
    ),
  ),
  filled("a chain of calculation that is nonsense", () =>
    book([[SHEET, form]], { links: [["rId9", "calcChain", "calcChain.xml"]], parts: { "xl/calcChain.xml": "<<<" } }),
  ),
  refused("a part of another program", () => {
    const parts = partsOf({ sheets: [[SHEET, form]] });
    parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replaceAll("spreadsheetml", "wordprocessingml");
    return zipOf(parts);
  }),
];
