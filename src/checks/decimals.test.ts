import fc from "fast-check";
import { hasDecimals } from "./decimals";

describe("the decimals of a number as it is shown", () => {
  it("are those that were typed, not those of the binary fraction", () => {
    expect(hasDecimals(4.35, 2)).toBe(true);
    expect(hasDecimals(1.005, 2)).toBe(false);
    expect(hasDecimals(0.1 + 0.2, 2)).toBe(false);
  });

  it("count in very large and very small numbers as well", () => {
    expect(hasDecimals(123456789012.34, 2)).toBe(true);
    expect(hasDecimals(1e21, 0)).toBe(true);
    expect(hasDecimals(1e-7, 6)).toBe(false);
  });

  it("never exceed what a number of so many decimals was made with", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, places) => {
        expect(hasDecimals(Number(`${String(units)}e-${String(places)}`), places)).toBe(true);
      }),
    );
  });
});
