import fc from "fast-check";
import { add, compare, decimal, formatDecimal, fromNumber, multiply, roundHalfUp, subtract, toNumber } from "./decimal";
import { InvalidDecimalError } from "./errors";

const anyDecimal = fc
  .record({ units: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), scale: fc.integer({ min: 0, max: 12 }) })
  .map(({ units, scale }) => ({ units, scale }));

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("decimal", () => {
  it.each([
    ["4.505", 4505n, 3],
    ["-0.5", -5n, 1],
    ["+12", 12n, 0],
    ["007", 7n, 0],
    ["1e-7", 1n, 7],
    ["1.5e+21", 1500000000000000000000n, 0],
  ])("reads %s exactly", (text, units, scale) => {
    expect(decimal(text)).toEqual({ units, scale });
  });

  it.each(["", " 1", "1.", ".5", "1,000", "NaN", "Infinity", "0x10", "1e9999", "１", "--1"])("refuses %j", (text) => {
    expect(() => decimal(text)).toThrow(InvalidDecimalError);
  });

  it("takes a double for the number it shows, so that 0.1 + 0.2 is 0.3 in decimals and not in binary", () => {
    expect(compare(add(fromNumber(0.1), fromNumber(0.2)), fromNumber(0.3))).toBe(0);
    expect(0.1 + 0.2 === 0.3).toBe(false);
  });

  it("gives every finite double back unchanged", () => {
    fc.assert(fc.property(finite, (value) => toNumber(fromNumber(value)) === value));
  });

  it.each([NaN, Infinity, -Infinity])("refuses %s", (value) => {
    expect(() => fromNumber(value)).toThrow(InvalidDecimalError);
  });
});

describe("arithmetic of decimals", () => {
  it("compares 0.9 and 0.90 as equal", () => {
    expect(compare(decimal("0.9"), decimal("0.90"))).toBe(0);
  });

  it("takes away what it added", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (left, right) => compare(subtract(add(left, right), right), left) === 0),
    );
  });

  it("multiplies over a sum term by term", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        return compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c))) === 0;
      }),
    );
  });

  it("orders decimals in both directions alike", () => {
    fc.assert(fc.property(anyDecimal, anyDecimal, (left, right) => compare(left, right) + compare(right, left) === 0));
  });

  it("computes the 85 % floor of 5.3 as 4.505, not the 4.51 that one county prints", () => {
    expect(formatDecimal(multiply(decimal("5.3"), decimal("0.85")))).toBe("4.505");
  });
});

describe("roundHalfUp", () => {
  it.each([
    ["4.505", 2, "4.51"],
    ["1.005", 2, "1.01"],
    ["0.501787", 2, "0.50"],
    ["0.501787", 3, "0.502"],
    ["-0.5", 0, "-1"],
    ["-0.4", 0, "0"],
    ["2.5", 0, "3"],
    ["7", 2, "7.00"],
    ["0.05", 1, "0.1"],
  ])("rounds %s to %d decimals as %s", (text, places, rounded) => {
    expect(formatDecimal(roundHalfUp(decimal(text), places))).toBe(rounded);
  });

  it("never moves a number by more than half a unit of its last decimal", () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: 0, max: 6 }), (value, places) => {
        const moved = subtract(roundHalfUp(value, places), value);
        const distance = moved.units < 0n ? { ...moved, units: -moved.units } : moved;
        return compare(distance, { units: 5n, scale: places + 1 }) <= 0;
      }),
    );
  });
});

describe("formatDecimal", () => {
  it("writes a text that reads back as the same decimal", () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(decimal(formatDecimal(value))).toEqual(value);
      }),
    );
  });

  it("keeps the nought before the point and those behind it", () => {
    expect(formatDecimal({ units: 50n, scale: 3 })).toBe("0.050");
    expect(formatDecimal({ units: -5n, scale: 1 })).toBe("-0.5");
  });
});
