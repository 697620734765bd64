import { partsOf, zipOf, type Parts, type SmallWorkbook } from "../workbook-file/packageBuilder";

/** A file made to do harm, or made by somebody who went too far. */
export interface Hostile {
  readonly name: string;
  readonly make: () => Uint8Array;
}

const HEADERS = ["学校名称", "学段", "在校生数", "教职工数", "专任教师数"];
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: string): string => `<c><v>${value}</v></c>`;
const rowOf = (cells: readonly string[]): string => `<row>${cells.join("")}</row>`;
const header = rowOf(HEADERS.map(text));
const school = (name: string): string => rowOf([text(name), text("小学"), number("500"), number("40"), number("35")]);
const schools = Array.from({ length: 5 }, (_, at) => school(`第${String(at + 1)}小学`)).join("");

function book(sheets: SmallWorkbook["sheets"], rest: Partial<SmallWorkbook> = {}): Uint8Array {
  return zipOf(partsOf({ sheets, ...rest }));
}

function base(rows: string, tail = ""): Uint8Array {
  return book([["学校基础数据", `<sheetData>${rows}</sheetData>${tail}`]]);
}

function withParts(change: (parts: Record<string, string | Uint8Array>) => void): Uint8Array {
  const parts = partsOf({ sheets: [["学校基础数据", header + schools]] });
  change(parts);
  return zipOf(parts satisfies Parts);
}

function merges(count: number): string {
  const cells = Array.from({ length: count }, (_, at) => {
    const row = String(at + 20);
    return `<mergeCell ref="A${row}:E${row}"/>`;
  });
  return `<mergeCells>${cells.join("")}</mergeCells>`;
}

/** Two entries of the directory that lead to the same bytes of the file. */
function overlapping(): Uint8Array {
  const zip = Uint8Array.from(base(header + schools));
  const view = new DataView(zip.buffer);
  const places: number[] = [];
  for (let at = 0; at + 46 < zip.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) places.push(at);
  const [first = 0, second = 0] = places;
  view.setUint32(second + 42, view.getUint32(first + 42, true), true);
  return zip;
}

const odd = (value: string): Uint8Array =>
  base(header + rowOf([text("甲小学"), text("小学"), number(value), number("40"), number("35")]) + schools);

/** All classes of hostile input, each as the smallest file that shows it. */
export const HOSTILE: readonly Hostile[] = [
  { name: "elements nested 200,000 deep", make: () => base(`<x>`.repeat(200_000) + `</x>`.repeat(200_000)) },
  {
    name: "elements nested 50,000 deep inside a cell",
    make: () => base(`<row><c>${"<x>".repeat(50_000)}${"</x>".repeat(50_000)}</c></row>`),
  },
  {
    name: "the main part nested 100,000 deep",
    make: () =>
      withParts((parts) => {
        parts["xl/workbook.xml"] = `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`;
      }),
  },
  {
    name: "200,000 attributes in one tag",
    make: () => base(`<row ${Array.from({ length: 200_000 }, (_, at) => `a${String(at)}="1"`).join(" ")}/>`),
  },
  { name: "an attribute of a million characters", make: () => base(`<row r="${"1".repeat(1_000_000)}"/>`) },
  { name: "two zip entries over the same bytes", make: overlapping },
  { name: "a sheet with an empty name", make: () => book([["", header + schools]]) },
  {
    name: "an entry with an empty name",
    make: () =>
      withParts((parts) => {
        parts[""] = "x";
      }),
  },
  { name: "100,000 merges", make: () => base(header + schools, merges(100_000)) },
  {
    name: "the same merge 50,000 times",
    make: () => base(header + schools, `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`),
  },
  { name: "300,000 empty rows", make: () => base(header + schools + "<row/>".repeat(300_000)) },
  {
    name: "a chain of 5,000 shared formulas",
    make: () =>
      base(
        header +
          schools +
          Array.from(
            { length: 5_000 },
            (_, at) => `<row><c><f t="shared" si="${String(at % 7)}"/><v>1</v></c></row>`,
          ).join(""),
      ),
  },
  {
    name: "5,000 array formulas over everything",
    make: () =>
      base(
        header +
          schools +
          Array.from({ length: 5_000 }, () => '<row><c><f t="array" ref="A1:XFD1048576">A1</f><v>1</v></c></row>').join(
            "",
          ),
      ),
  },
  { name: "a formula in every cell", make: () => base(header + schools.replace(/<c><v>/g, "<c><f>1+1</f><v>")) },
  ...["NaN", "1e400", "-1e400", "-5", "1e308", "0", "1e-320", "1".repeat(5_000)].map((value) => ({
    name: `${value.slice(0, 12)} as a number of pupils`,
    make: () => odd(value),
  })),
  {
    name: "an amount that is no number any more once 万元 are 元",
    make: () =>
      base(
        rowOf([...HEADERS, "教学仪器设备值（万元）"].map(text)) +
          school("甲小学").replace("</row>", `${text("1e308")}</row>`) +
          schools,
      ),
  },
  { name: "a negative row number", make: () => base(header + '<row r="-4"/>' + schools) },
  { name: "a cell twice", make: () => base('<row r="1"><c r="A1"/><c r="A1"/></row>') },
  {
    name: "absurd column widths",
    make: () =>
      book([
        [
          "学校基础数据",
          `<cols><col min="1" max="99999999999" width="1e300" hidden="1"/><col min="-5" max="1e9" width="NaN"/></cols><sheetData>${header}${schools}</sheetData>`,
        ],
      ]),
  },
  {
    name: "a shared string of 20 MB",
    make: () =>
      book([["学校基础数据", `${header}<row><c t="s"><v>0</v></c><c/><c><v>5</v></c></row>${schools}`]], {
        strings: ["长".repeat(7_000_000)],
      }),
  },
  {
    name: "relationships that lead in a circle",
    make: () =>
      withParts((parts) => {
        parts["xl/worksheets/_rels/sheet1.xml.rels"] =
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../workbook.xml"/></Relationships>';
      }),
  },
  ...["__proto__", "constructor", "toString", "hasOwnProperty"].map((name) => ({
    name: `a sheet, a header and a school named ${name}`,
    make: () => book([[name, rowOf([...HEADERS.map(text), text(name)]) + school(name) + schools]]),
  })),
  { name: "the header 10,000 times", make: () => base(header.repeat(10_000) + schools) },
  { name: "the header 1,000 times, each with its schools", make: () => base((header + schools).repeat(1_000)) },
  {
    name: "a header of 1,000 equal columns",
    make: () => base(rowOf(Array.from({ length: 1_000 }, () => text("在校生数"))) + schools),
  },
  {
    name: "1,000 sheets",
    make: () =>
      book(Array.from({ length: 1_000 }, (_, at) => [`学校基础数据${String(at)}`, header + schools] as const)),
  },
  { name: "a school name of 32,767 characters", make: () => base(header + school("长".repeat(32_767)) + schools) },
  { name: "5,000 schools of one name", make: () => base(header + school("甲小学").repeat(5_000)) },
  { name: "a text full of brackets", make: () => base(rowOf([text("（".repeat(30_000))]) + header + schools) },
  { name: "a text of blanks", make: () => base(rowOf([text(`表${" ".repeat(32_000)}Ⅱ`)]) + header + schools) },
];
