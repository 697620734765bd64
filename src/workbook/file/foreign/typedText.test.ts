import fc from "fast-check";
import { displayValue } from "../..";
import { readTyped } from "./typedText";

describe("a text without a type", () => {
  it.each([
    ["120", 120],
    [" 3.50 ", 3.5],
    ["-2", -2],
    ["+7", 7],
    [".5", 0.5],
    ["1,234,567.8", 1234567.8],
    ["3101000001", 3101000001],
    ["0", 0],
    ["0.25", 0.25],
  ])("%s plainly is a number", (text, number) => {
    expect(readTyped(text)).toEqual({ value: number, percent: false });
  });

  it.each(["007", "00", "530101199003078888", "3.101E+09", "３．５", "1,23", "1 234", "2024-09-01", "/", "—", "5人"])(
    "%s stays as it is typed",
    (text) => {
      expect(readTyped(text)).toEqual({ value: text, percent: false });
    },
  );

  it("is blank where there are only blanks, the full-width one included", () => {
    expect(readTyped(" \t\u3000\u00a0")).toEqual({ value: null, percent: false });
  });

  it("reads a percentage as Excel does, without a binary residue", () => {
    expect(readTyped("95.2%")).toEqual({ value: 0.952, percent: true });
    expect(readTyped("100%")).toEqual({ value: 1, percent: true });
  });

  it("keeps a guarded code as text, without its guard", () => {
    expect(readTyped('="0102"').value).toBe("0102");
    expect(readTyped("'3101000001").value).toBe("3101000001");
  });

  it("knows Excel's errors", () => {
    expect(readTyped("#DIV/0!").value).toEqual({ error: "#DIV/0!" });
  });

  it("never loses a digit: what becomes a number reads the same when it is written again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,20}$/), (digits) => {
        expect(displayValue(readTyped(digits).value)).toBe(digits);
      }),
    );
  });
});
