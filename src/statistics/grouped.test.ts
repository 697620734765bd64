import { InvalidGroupsError, LengthMismatchError } from "./errors";
import { groupedCoefficients, schoolGroups } from "./grouped";

function coefficients(totals: readonly number[], enrolment: readonly number[], offsets: readonly number[]): number[] {
  const groups = schoolGroups(Float64Array.from(enrolment), Uint32Array.from(offsets));
  return [...groupedCoefficients(Float64Array.from(totals), groups)];
}

describe("groupedCoefficients", () => {
  it("gives the published example beside a county in balance", () => {
    const [example, balanced] = coefficients([279, 137, 935, 160, 402, 20, 30], [45, 37, 89, 76, 55, 2, 3], [0, 5, 7]);
    expect(example).toBeCloseTo(0.5152566298844765, 12);
    expect(balanced).toBe(0);
  });

  it("is NaN for a county without school, resource or sound figures, and leaves the others alone", () => {
    const found = coefficients(
      [1, 3, 0, 0, NaN, 1, 1, 1, -5, 1, 1, 3],
      [1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1],
      [0, 2, 2, 4, 6, 8, 10, 12],
    );
    expect(found).toEqual([0.5, NaN, NaN, NaN, NaN, NaN, 0.5]);
  });

  it("keeps the digits where schools hardly differ, as the one-pass form would not", () => {
    const [found = NaN] = coefficients([1e9 + 1, 1e9 - 1, 1e9 + 1, 1e9 - 1], [1, 1, 1, 1], [0, 4]);
    expect(Math.abs(found / 1e-9 - 1)).toBeLessThan(1e-12);
  });

  it.each([[[0, 3, 2, 4]], [[1, 4]], [[0, 3]], [[0, 5]], [[]]])(
    "refuses the boundaries %j over four schools",
    (offsets) => {
      expect(() => coefficients([1, 1, 1, 1], [1, 1, 1, 1], offsets)).toThrow(InvalidGroupsError);
    },
  );

  it("refuses totals that are not as many as the schools", () => {
    expect(() => coefficients([1], [1, 1], [0, 2])).toThrow(LengthMismatchError);
  });
});
