import { plausibility, shown, within } from "./plausibility";

describe("a plausible band", () => {
  it("has both its ends inside", () => {
    expect(within(100, plausibility.equipmentPerPupil)).toBe(true);
    expect(within(30_000, plausibility.equipmentPerPupil)).toBe(true);
    expect(within(99.99, plausibility.equipmentPerPupil)).toBe(false);
    expect(within(30_000.01, plausibility.equipmentPerPupil)).toBe(false);
  });

  it("is not left by what doubles add to a product of decimals", () => {
    // 0.07 万元 for 7 pupils is 100 元 each.
    const perPupil = (0.07 * 10_000) / 7;
    expect(perPupil).toBeGreaterThan(100);
    expect(within(perPupil, { minimum: 0, maximum: 100 })).toBe(true);
  });

  it("may be open below", () => {
    expect(within(-5, plausibility.backboneShare)).toBe(true);
  });
});

it("shows a figure with as many decimals as it takes, and no more than asked for", () => {
  expect([shown(2.5), shown(1 / 3), shown(12, 1)]).toEqual([2.5, 0.33, 12]);
});
