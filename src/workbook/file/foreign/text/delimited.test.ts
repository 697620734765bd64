import { gbkOf, utf16Of, utf8Of } from "../../../../../test/foreign/writers";
import { problemOf } from "../../../../../test/foreign/problem";
import { delimitedSnapshot } from "./delimited";

const TEXT = '学校名称,在校生数,备注\r\n"甲,乙小学",120,"两行\n备注"\r\n';
const ROWS = [["学校名称", "在校生数", "备注"], ["甲,乙小学", 120, "两行\n备注"], [null]];

function rowsOf(bytes: Uint8Array) {
  return delimitedSnapshot(bytes, "表").sheets[0]?.rows;
}

describe("separated text", () => {
  it.each([
    ["UTF-8", utf8Of(TEXT)],
    ["UTF-8 with a mark", utf8Of(`\ufeff${TEXT}`)],
    ["GBK", gbkOf(TEXT)],
    ["UTF-16 with a mark", utf16Of(TEXT)],
  ])("reads the same in %s", (_encoding, bytes) => {
    expect(rowsOf(bytes)).toEqual(ROWS);
  });

  it.each([";", "\t"])("knows the separator %j by itself", (separator) => {
    expect(rowsOf(utf8Of(`甲${separator}1,5\n乙${separator}2`))).toEqual([
      ["甲", "1,5"],
      ["乙", 2],
    ]);
  });

  it("takes quotes as they stand where they do not match, as in a table copied out of Word", () => {
    expect(rowsOf(utf8Of('学校\t人数\n"育才小学\t120\n新华小学\t80'))).toEqual([
      ["学校", "人数"],
      ['"育才小学', 120],
      ["新华小学", 80],
    ]);
  });

  it("refuses bytes that are text in no encoding, and nothing but blanks", () => {
    expect(problemOf(() => rowsOf(Uint8Array.of(0x61, 0xff, 0xff, 0x2c)))).toBe("unknownEncoding");
    expect(problemOf(() => rowsOf(utf8Of(" \r\n\t")))).toBe("empty");
  });

  it.each([",", '"', "a\r", "a\n"])("refuses a file of nothing but %j before it is split", (piece) => {
    expect(problemOf(() => rowsOf(utf8Of(piece.repeat(10_000_000))))).toBe("tooManyCells");
  });
});
