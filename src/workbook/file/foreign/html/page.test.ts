import { gbkOf, utf8Of } from "../../../../../test/foreign/writers";
import { problemOf } from "../../../../../test/foreign/problem";
import { pageSnapshot } from "./page";

function sheetsOf(page: string | Uint8Array) {
  return pageSnapshot(typeof page === "string" ? utf8Of(page) : page, "表").sheets;
}

function rowsOf(page: string) {
  return sheetsOf(page)[0]?.rows;
}

describe("a web page saved as .xls", () => {
  it("lays spanned cells out as a browser does", () => {
    const [sheet] = sheetsOf(
      "<table><tr><td rowspan=2>学校<td colspan='2'>学生</tr><tr><th>小学<th>初中</tr><tr><td>甲<td>3<td>4</table>",
    );
    expect(sheet?.rows).toEqual([
      ["学校", "学生", null],
      [null, "小学", "初中"],
      ["甲", 3, 4],
    ]);
    expect(sheet?.merges).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 },
      { firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 2 },
    ]);
  });

  it("reads GBK whatever the page declares, and UTF-8 that declares gb2312", () => {
    const page = '<html><meta charset="gb2312"><table><tr><td>育才小学</td></tr></table>';
    expect(sheetsOf(gbkOf(page))[0]?.rows).toEqual([["育才小学"]]);
    expect(sheetsOf(utf8Of(page))[0]?.rows).toEqual([["育才小学"]]);
    expect(sheetsOf(gbkOf(page.replace("gb2312", "utf-8")))[0]?.rows).toEqual([["育才小学"]]);
  });

  it("resolves references and line breaks, and leaves scripts, styles and comments out", () => {
    expect(
      rowsOf(
        "<table><tr><td>A&amp;B&nbsp;&#23398;&#x6821;&unknown;<br>二<!-- <td>x --><td><style>td{}</style><script>'</td>'</script>7<td>a < b</table>",
      ),
    ).toEqual([["A&B 学校&unknown;\n二", 7, "a < b"]]);
  });

  it("takes the unrounded number that Excel writes beside the shown one", () => {
    expect(rowsOf('<table><tr><td x:num="4.3125">4.31<td x:num>5</table>')).toEqual([[4.3125, 5]]);
  });

  it("makes a sheet of each table that holds something, with the lines around it", () => {
    const sheets = sheetsOf(
      "<h1>表Ⅱ-2</h1><table><tr><td>一</table><table><tr><td></table>段<table><tr><td>二</table>注：三",
    );
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ["表", [["表Ⅱ-2"], ["一"]]],
      ["表(2)", [["段"], ["二"], ["注：三"]]],
    ]);
  });

  it("finds the table inside a table that only lays the page out", () => {
    expect(sheetsOf("<table><tr><td><table><tr><td>内</table></table>")[0]?.rows).toEqual([["内"]]);
  });

  it("says so where no table holds anything", () => {
    expect(problemOf(() => sheetsOf("<html><p>没有表</p></html>"))).toBe("noTable");
  });

  // Quadratic work on so much of each would take minutes: the limit of jest is far from that and from what it takes.
  it.each([
    ["unclosed quotes", '<a b="'.repeat(300_000)],
    ["unclosed comments", "<!--".repeat(300_000)],
    ["open tables", "<table>".repeat(200_000)],
    ["unclosed scripts", "<script>".repeat(200_000)],
    ["lone signs", "<".repeat(500_000)],
    ["huge spans", `<table>${'<tr><td rowspan="99999999" colspan="99999999">x'.repeat(3_000)}`],
    ["attributes without end", `<table><tr><td ${"rowspan ".repeat(100_000)}>x</table>`],
    ["references without end", `<table><tr><td>${"&#".repeat(300_000)}`],
  ])(
    "comes to an end with %s",
    (_name, body) => {
      expect([null, "noTable", "tooManyCells"]).toContain(problemOf(() => sheetsOf(`<html>${body}`)));
    },
    60_000,
  );
});
