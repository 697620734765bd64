import fc from "fast-check";
import { InvalidDecimalError } from "./errors";
import { rounded } from "./rounded";

describe("rounded", () => {
  it.each([
    [1.005, 2, 1.01],
    [0.3505, 3, 0.351],
    [0.35049, 3, 0.35],
    [2.5, 0, 3],
    [-0.125, 2, -0.13],
    [95.25, 1, 95.3],
    [1e21, 2, 1e21],
    [1e-9, 3, 0],
  ])("rounds %d to %d decimals as %d", (value, places, expected) => {
    expect(rounded(value, places)).toBe(expected);
  });

  it("is not misled by the noise that a computation leaves behind", () => {
    expect(4.35 * 100).not.toBe(435);
    expect(rounded((4.35 * 100 + 0.5) / 1000, 3)).toBe(0.436);
    expect(rounded(1.1 + 2.2 - 3.295, 2)).toBe(0.01);
  });

  it("leaves a number alone that has no more decimals already", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, places) => {
        const value = Number(`${String(units)}e-${String(places)}`);
        expect(rounded(value, places)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("refuses what is no number", () => {
    expect(() => rounded(NaN, 2)).toThrow(InvalidDecimalError);
  });
});
