import { refused, filled, type Hostile } from "./hostile";
import {
  book,
  form,
  header,
  HEADERS,
  noise,
  rowOf,
  school,
  schoolOf,
  schools,
  SHEET,
  sheetOf,
  text,
  times,
} from "./pieces";

function pupils(value: string): Uint8Array {
  return sheetOf(header + schoolOf(text("甲小学"), value) + schools);
}

/** A school with a cell more, under this header. */
function withColumn(name: string, cell: string): Uint8Array {
  return sheetOf(rowOf([...HEADERS, name].map(text)) + school("甲小学").replace("</row>", `${cell}</row>`) + schools);
}

const LONGEST = "长".repeat(32_767);
const LONGEST_NOISE = noise(32_767);

/** All that can be wrong with what stands in the cells. */
export const VALUES: readonly Hostile[] = [
  ...["NaN", "1e400", "-1e400", "1x", "0x10", "1".repeat(5_000)].map((value) =>
    refused(`${value.slice(0, 12)} as a number of pupils`, () => pupils(value)),
  ),
  ...["-5", "1e308", "0", "1e-320"].map((value) => filled(`${value} as a number of pupils`, () => pupils(value))),
  filled("an amount that is no number any more once 万元 are 元", () =>
    withColumn("教学仪器设备值（万元）", text("1e308")),
  ),
  filled("a date of the year minus one million", () =>
    withColumn("建校时间", '<c t="d"><v>-1000000-01-01T00:00:00Z</v></c>'),
  ),
  filled("dates since 1904", () => book([[SHEET, form]], { workbookHead: '<workbookPr date1904="1"/>' })),
  filled("a school name of 32,767 characters", () => sheetOf(header + school(LONGEST) + schools)),
  filled("100 texts of 32,767 characters", () =>
    sheetOf(form + times(100, (at) => rowOf([text(LONGEST_NOISE.slice(at) + "长".repeat(at))]))),
  ),
  refused("a shared string of 20 MB", () =>
    book([[SHEET, `${header}<row><c t="s"><v>0</v></c></row>${schools}`]], {
      strings: [noise(7_000_000)],
    }),
  ),
  filled("5,000 schools of one name", () => sheetOf(header + school("甲小学").repeat(5_000))),
  filled("a text full of brackets", () => sheetOf(rowOf([text("（".repeat(30_000))]) + form)),
  filled("a text of blanks", () => sheetOf(rowOf([text(`表${" ".repeat(32_000)}Ⅱ`)]) + form)),
  filled("a text full of underscores that look like escapes", () =>
    sheetOf(form + rowOf([text("_x005F_".repeat(4_000))])),
  ),
  filled("a name that is a formula", () => sheetOf(header + school("=cmd|'/c calc'!A1") + schools)),
  filled("a name that is markup", () => sheetOf(header + school("&lt;/t&gt;&lt;script&gt;") + schools)),
  filled("a name of line breaks and direction marks", () =>
    sheetOf(header + school("甲&#10;&#13;&#x2028;\u202e校") + schools),
  ),
  ...["__proto__", "constructor", "toString", "hasOwnProperty"].map((name) =>
    filled(`a sheet, a header and a school named ${name}`, () =>
      book([[name, rowOf([...HEADERS.map(text), text(name)]) + school(name) + schools]]),
    ),
  ),
  filled("1,000 sheets", () =>
    book(Array.from({ length: 1_000 }, (_, at) => [`${SHEET}${String(at)}`, form] as const)),
  ),
  filled("300 sheets of text that is no form", () =>
    book([
      [SHEET, form],
      ...Array.from(
        { length: 300 },
        (_, at) => [`表${String(at)}`, times(200, rowOf([text("学校"), text("人数")]))] as const,
      ),
    ]),
  ),
];
