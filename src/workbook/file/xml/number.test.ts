import fc from "fast-check";
import { parseNumber, parseWhole } from "./number";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string): number | null => parseNumber(bytesOf(text), 0, text.length);

describe("numbers from bytes", () => {
  it("are exactly what the language itself would read", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => parse(String(value)) === value),
    );
    const decimal = fc.tuple(fc.integer(), fc.nat(999_999)).map(([whole, part]) => `${String(whole)}.${String(part)}`);
    fc.assert(fc.property(decimal, (text) => parse(text) === Number(text)));
  });

  it("round a long decimal once, not twice", () => {
    for (const text of [
      "0.1",
      "4.35",
      "0.30000000000000004",
      "9007199254740993",
      "123456789012345.67",
      "1e-7",
      "-.5",
      "+2.",
    ]) {
      expect(parse(text)).toBe(Number(text));
    }
  });

  it("are null for all that a sheet does not call a number", () => {
    for (const text of ["", "-", ".", "0x10", "1,5", "1 2", "NaN", "Infinity", "1e999", "１"])
      expect(parse(text)).toBeNull();
  });

  it("are whole only where nothing but digits stands", () => {
    const whole = (text: string): number | null => parseWhole(bytesOf(text), 0, text.length);
    expect([whole("0"), whole("1048576"), whole(""), whole("-1"), whole("1.0"), whole("12345678901")]).toEqual([
      0,
      1048576,
      null,
      null,
      null,
      null,
    ]);
  });
});
