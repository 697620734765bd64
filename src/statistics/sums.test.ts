import fc from "fast-check";
import { add, decimal, fromNumber, toNumber } from "./decimal";
import { sum, sumOver } from "./sums";

describe("sum", () => {
  it("keeps what plain addition loses: 1 + 1e100 + 1 − 1e100 is 2", () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect([1, 1e100, 1, -1e100].reduce((left, right) => left + right, 0)).toBe(0);
  });

  it("is 0 for no values", () => {
    expect(sum(new Float64Array())).toBe(0);
  });

  it("is the decimal sum of figures of two decimals, but for what doubles cannot hold of each figure", () => {
    const figures = fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100));
    fc.assert(
      fc.property(figures, (values) => {
        const exact = toNumber(values.map(fromNumber).reduce(add, decimal("0")));
        expect(Math.abs(sum(values) - exact)).toBeLessThanOrEqual(Math.abs(exact) * 2 ** -52 + 1e-8);
      }),
    );
  });

  it("sums terms of values as it sums the values themselves", () => {
    const values = Float64Array.of(0.1, 0.2, 0.3, 1e16, -1e16);
    expect(sumOver(values, (value) => value)).toBe(sum(values));
    expect(sumOver(values, (_, index) => index)).toBe(10);
  });
});
