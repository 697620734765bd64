import fc from "fast-check";
import { exactSum } from "./exactSum";

describe("an exact sum", () => {
  it("adds decimals as they are printed", () => {
    expect(exactSum([0.1, 0.2], [1, 1])).toBe(0.3);
    expect(exactSum([1234.56, 12.3], [1, -1])).toBe(1222.26);
    expect(exactSum([12.345678], [10000])).toBe(123456.78);
    expect(exactSum([86.4], [10000])).toBe(864000);
  });

  it("is the plain sum for whole numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), (amounts) => {
        const plain = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(
          exactSum(
            amounts,
            amounts.map(() => 1),
          ) - plain,
        ).toBe(0);
      }),
    );
  });

  it("gives the same by hundredths and by decimals", () => {
    const cents = fc.array(fc.integer({ min: -1e7, max: 1e7 }), { minLength: 1 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const values = amounts.map((amount) => amount / 100);
        const ones = values.map(() => 1);
        // A third decimal on one amount sends the whole sum the slow way.
        const slow = exactSum([...values, 0.001, -0.001], [...ones, 1, 1]);
        expect(exactSum(values, ones) - slow).toBe(0);
      }),
    );
  });
});
