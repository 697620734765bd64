import { refused, filled, type Hostile } from "./hostile";
import { book, form, formParts, schoolOf, SHEET, SHEET_PART, sheetOf, text, times, withPart } from "./pieces";

const LAUGHS = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const FILE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>';
const STRINGS = "xl/sharedStrings.xml";

/** The sheet's part of a form that can be filled, as other bytes. */
function sheetAs(write: (xml: string) => string | Uint8Array): Uint8Array {
  return withPart(SHEET_PART, write(String(formParts()[SHEET_PART])));
}

function utf16(xml: string, mark: string): Uint8Array {
  return new Uint8Array(Buffer.from(mark + xml, "utf16le"));
}

function bigEndian(xml: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le").swap16());
}

function odd(cell: string): Uint8Array {
  return sheetOf(form + schoolOf(cell));
}

/** All that can be wrong with the XML itself. */
export const MARKUP: readonly Hostile[] = [
  refused("elements nested 200,000 deep", () => sheetOf("<x>".repeat(200_000) + "</x>".repeat(200_000))),
  refused("elements nested 50,000 deep inside a cell", () =>
    sheetOf(`${form}<row><c>${"<x>".repeat(50_000)}${"</x>".repeat(50_000)}</c></row>`),
  ),
  refused("the main part nested 100,000 deep", () =>
    withPart("xl/workbook.xml", "<a>".repeat(100_000) + "</a>".repeat(100_000)),
  ),
  refused("200,000 attributes in one tag", () => sheetOf(`<row ${times(200_000, (at) => `a${String(at)}="1" `)}/>`)),
  filled("200,000 names of elements, all different", () =>
    sheetOf(
      form,
      times(200_000, (at) => `<n${String(at)}/>`),
    ),
  ),
  refused("an attribute of a million characters", () => sheetOf(`<row r="${"1".repeat(1_000_000)}"/>`)),
  filled("a tag name of a million characters", () => sheetOf(form, `<${"n".repeat(1_000_000)}/>`)),
  refused("a document type with entities in a sheet", () => sheetAs((xml) => LAUGHS + xml)),
  refused("a document type that names a file", () => sheetAs((xml) => FILE + xml)),
  refused("a document type in the shared strings", () => withPart(STRINGS, `${LAUGHS}<sst/>`, { strings: [] })),
  filled("a document type in a theme that nobody reads", () => withPart("xl/theme/theme1.xml", `${LAUGHS}<a/>`)),
  refused("an entity that is declared nowhere", () => odd(text("&c;"))),
  refused("a reference to no character", () => odd(text("&#x110000;"))),
  refused("a reference to NUL", () => odd(text("&#0;"))),
  filled("half a surrogate by reference", () => odd(text("&#xD800;"))),
  refused("two million references in one cell", () => odd(text("&amp;".repeat(2_000_000)))),
  refused("a comment without end", () => sheetOf(`${form}<!-- ${"-".repeat(1_000_000)}`)),
  refused("CDATA without end", () => odd(`<c t="str"><v><![CDATA[${"]".repeat(1_000_000)}</v></c>`)),
  filled("CDATA that looks like rows", () => odd('<c t="str"><v><![CDATA[</v></c></row><row>]]></v></c>')),
  filled("200,000 comments inside a cell", () => odd(`<c t="str"><v>甲${"<!---->".repeat(200_000)}校</v></c>`)),
  filled("200,000 processing instructions", () => sheetOf(form + "<?x y?>".repeat(200_000))),
  filled("blanks that are to be kept", () => odd('<c t="inlineStr"><is><t xml:space="preserve">  甲校 </t></is></c>')),
  filled("a sheet in UTF-16", () => sheetAs((xml) => utf16(xml, "\ufeff"))),
  filled("a sheet in UTF-16 with the bytes the other way round", () => sheetAs(bigEndian)),
  filled("a sheet in UTF-16 without a mark", () => sheetAs((xml) => utf16(xml, ""))),
  filled("a sheet with a byte order mark", () => sheetAs((xml) => `\ufeff${xml}`)),
  refused("a sheet with two byte order marks", () => sheetAs((xml) => `\ufeff\ufeff${xml}`)),
  refused("a sheet that says it is UTF-7", () => sheetAs((xml) => `<?xml version="1.0" encoding="utf-7"?>${xml}`)),
  refused("a sheet that says it is UTF-16 and is not", () =>
    sheetAs((xml) => `<?xml version="1.0" encoding="utf-16le"?>${xml}`),
  ),
  filled("NUL bytes between the tags", () => sheetAs((xml) => xml.replaceAll("<row>", "\0<row>\0"))),
  filled("a control character in a name", () => odd(text("甲\u0001校"))),
  refused("bytes that are no UTF-8", () =>
    sheetAs((xml) => new Uint8Array(Buffer.from(xml, "latin1").map((byte) => byte | 0x80))),
  ),
  refused("elements closed crosswise", () => sheetOf(`${form}<row><c><v>1</c></v></row>`)),
  refused("a sheet that ends in the middle", () => sheetAs((xml) => xml.slice(0, 900))),
  refused("eight million shared strings", () =>
    withPart(
      STRINGS,
      `<sst>${times(800_000, (at) => `<si><t>${String(at)}</t></si>`)}${"<si/>".repeat(7_200_000)}</sst>`,
      { strings: [] },
    ),
  ),
  filled("shared strings of a million empty texts", () =>
    book([[SHEET, form]], { strings: Array.from({ length: 1_000_000 }, () => "<t/>") }),
  ),
];
