import { readNumber } from "./reading";

describe("reading a cell where a number belongs", () => {
  it.each(["3.5", "３．５", " 3.5 ", "3 .5", "+3.5"])("takes %j as 3.5 typed as text", (text) => {
    expect(readNumber(text)).toEqual({ kind: "number", value: 3.5, asText: true });
  });

  it("reads thousands separators only where they stand at thousands", () => {
    expect(readNumber("1,234,567.5")).toEqual({ kind: "number", value: 1234567.5, asText: true });
    expect(readNumber("1,23")).toEqual({ kind: "unusable", text: "1,23" });
  });

  it.each(["/", "无", "—", "——", "-", " / ", "／", "N/A"])(
    "takes %j as a statement that there is no figure",
    (text) => {
      expect(readNumber(text)).toMatchObject({ kind: "absent" });
    },
  );

  it.each(["35人", "约35", "1e5", "3..5", "三十五"])("does not guess at %j", (text) => {
    expect(readNumber(text)).toEqual({ kind: "unusable", text });
  });

  it("takes blanks as blank, whatever they are made of", () => {
    expect(readNumber(null)).toEqual({ kind: "blank" });
    expect(readNumber(" 　 ")).toEqual({ kind: "blank" });
  });

  it("takes dates, errors and truth values as unusable", () => {
    expect(readNumber({ date: "2026-09-01" })).toEqual({ kind: "unusable", text: "2026-09-01" });
    expect(readNumber({ error: "#DIV/0!" })).toEqual({ kind: "unusable", text: "#DIV/0!" });
    expect(readNumber(true)).toEqual({ kind: "unusable", text: "TRUE" });
  });
});
