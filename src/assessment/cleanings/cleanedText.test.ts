import fc from "fast-check";
import { readNumber } from "../../records";
import { cleanedName, cleanedNumber } from "./cleanedText";

describe("a number typed as text", () => {
  it.each([
    ["36", 36, "textNumber"],
    ["-3.50", -3.5, "textNumber"],
    ["1,234.5", 1234.5, "textNumber"],
    ["0.5", 0.5, "textNumber"],
    [".5", 0.5, "textNumber"],
    ["３６", 36, "fullWidth"],
    ["3．5", 3.5, "fullWidth"],
    [" １，２３４\u3000", 1234, "fullWidth"],
    ["－３", -3, "fullWidth"],
    [" 36 ", 36, "spaces"],
    ["\u00a036\u3000\n", 36, "spaces"],
  ])("%j is without doubt %d", (text, to, kind) => {
    expect(cleanedNumber(text, false)).toEqual({ to, kind });
  });

  it.each([
    "", " ", "无", "/", "1,23", "12,34,567", "1 234", "1２人", "12人", "007", "0,123", "36²", "①", "3..5", "5.", "1e3",
    "三十", "1234567890123456", "95%", "+", "-", "3-4", "１.２.３",
  ])("%j is left alone: somebody may read it otherwise", (text) => {
    expect(cleanedNumber(text, false)).toBeNull();
  }); // prettier-ignore

  it("may have a percent sign where the column is one of percentages, and nowhere else", () => {
    expect(cleanedNumber("９５．２％", true)).toEqual({ to: 95.2, kind: "fullWidth" });
    expect(cleanedNumber(" 95 % ", true)).toEqual({ to: 95, kind: "spaces" });
    expect(cleanedNumber("95%", true)).toEqual({ to: 95, kind: "textNumber" });
    expect(cleanedNumber("%", true)).toBeNull();
  });

  it("becomes just the number that is judged already, whatever is typed", () => {
    const digits = fc.constantFrom("0", "1", "9", "０", "９");
    const others = fc.constantFrom(
      ".",
      "．",
      ",",
      "，",
      "+",
      "-",
      "－",
      "%",
      "％",
      " ",
      "\u3000",
      "²",
      "一",
      "人",
      "/",
    );
    const characters = fc.oneof({ weight: 3, arbitrary: digits }, others);
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 9 }), (text) => {
        const cleaned = cleanedNumber(text, false);
        const reading = readNumber(text);
        expect(cleaned === null || (reading.kind === "number" && reading.value === cleaned.to)).toBe(true);
      }),
    );
  });
});

describe("a name or code", () => {
  it("loses the blanks around it, of any width, and none inside", () => {
    expect(cleanedName("\u3000第 一小学\u00a0")).toEqual({ to: "第 一小学", kind: "spaces" });
    expect(cleanedName(" 2132000101 ")).toEqual({ to: "2132000101", kind: "spaces" });
  });

  it("without any stays, and so do blanks alone", () => {
    expect([cleanedName("第 一小学"), cleanedName("  "), cleanedName("")]).toEqual([null, null, null]);
  });
});
