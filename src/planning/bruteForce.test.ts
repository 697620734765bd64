import fc from "fast-check";
import { decimal } from "../statistics";
import { leastAddition, leastMoves } from "./index";

interface Case {
  readonly totals: readonly number[];
  readonly pupils: readonly number[];
  /** In hundredths. */
  readonly limit: number;
}

/** CV ≤ limit/100 on whole numbers: 10⁴·W·Σ(R²/P) ≤ (10⁴ + limit²)·(ΣR)², times the product of all pupils. */
function passes(totals: readonly number[], { pupils, limit }: Case): boolean {
  const product = pupils.reduce((all, own) => all * BigInt(own), 1n);
  const resource = BigInt(totals.reduce((a, b) => a + b, 0));
  const weight = BigInt(pupils.reduce((a, b) => a + b, 0));
  const squares = totals.reduce((sum, own, at) => sum + (BigInt(own) ** 2n * product) / BigInt(pupils[at] ?? 1), 0n);
  return resource > 0n && 10_000n * weight * squares <= BigInt(10_000 + limit ** 2) * resource ** 2n * product;
}

/** All ways to hand `sum` units to schools that take between `least` and `most` each. */
function* ways(sum: number, least: readonly number[], most: readonly number[], at = 0): Generator<number[]> {
  if (at === least.length) {
    if (sum === 0) yield [];
    return;
  }
  for (let own = least[at] ?? 0; own <= (most[at] ?? 0); own += 1) {
    for (const rest of ways(sum - own, least, most, at + 1)) yield [own, ...rest];
  }
}

const plus = (totals: readonly number[], units: readonly number[]): number[] =>
  totals.map((total, at) => total + (units[at] ?? 0));

const MOST = 7;
const school = { pupils: fc.integer({ min: 1, max: 9 }), total: fc.integer({ min: 0, max: 8 }) };
const smallCounty = fc
  .record({
    schools: fc.array(fc.record(school), { minLength: 2, maxLength: 4 }),
    limit: fc.constantFrom(0, 5, 20, 30, 45, 50, 65, 100),
  })
  .map(({ schools, limit }): Case => ({
    totals: schools.map(({ total }) => total),
    pupils: schools.map(({ pupils }) => pupils),
    limit,
  }));

const limitOf = ({ limit }: Case): ReturnType<typeof decimal> => decimal((limit / 100).toFixed(2));

describe("leastAddition against every way to add units", () => {
  it("passes, and no smaller number does, whoever gets it, within floors and caps", () => {
    const bounds = fc.array(
      fc.record({ floor: fc.integer({ min: 0, max: 3 }), cap: fc.integer({ min: 0, max: 12 }) }),
      {
        minLength: 4,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(smallCounty, bounds, (own, limits) => {
        const floors = own.totals.map((_, at) => limits[at]?.floor ?? 0);
        const caps = own.totals.map((_, at) => limits[at]?.cap ?? 0);
        const plan = leastAddition(Float64Array.from(own.totals), Float64Array.from(own.pupils), limitOf(own), {
          floors: Float64Array.from(floors),
          caps: Float64Array.from(caps),
        });
        const least = own.totals.map((total, at) => Math.max(0, (floors[at] ?? 0) - total));
        const most = own.totals.map((total, at) => Math.max(0, (caps[at] ?? 0) - total));
        const needed = least.reduce((a, b) => a + b, 0);
        const room = most.reduce((a, b) => a + b, 0);
        if (plan.possible) expect(passes(plus(own.totals, [...plan.units]), own)).toBe(true);
        else expect(plan.reason).toBe("caps");
        const end = plan.possible ? plan.count - 1 : room;
        for (let sum = needed; sum <= Math.min(end, needed + MOST); sum += 1) {
          for (const units of ways(sum, least, most)) expect(passes(plus(own.totals, units), own)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("needs as many without bounds, too", () => {
    fc.assert(
      fc.property(smallCounty, (own) => {
        const plan = leastAddition(Float64Array.from(own.totals), Float64Array.from(own.pupils), limitOf(own));
        if (!plan.possible) throw new Error("without caps there is always a plan");
        expect(passes(plus(own.totals, [...plan.units]), own)).toBe(true);
        const none = own.totals.map(() => 0);
        for (let sum = 0; sum < Math.min(plan.count, MOST); sum += 1) {
          for (const units of ways(
            sum,
            none,
            none.map(() => sum),
          ))
            expect(passes(plus(own.totals, units), own)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("leastMoves against every way to move units", () => {
  it("passes, and no smaller number does; no donor falls below its standard, no receiver rises above its cap", () => {
    const bounds = fc.array(fc.record({ standard: fc.integer({ min: 0, max: 6 }), cap: fc.constantFrom(4, 8, 100) }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(smallCounty, bounds, (own, limits) => {
        const standards = own.totals.map((_, at) => limits[at]?.standard ?? 0);
        const caps = own.totals.map((_, at) => limits[at]?.cap ?? 0);
        const plan = leastMoves(Float64Array.from(own.totals), Float64Array.from(own.pupils), limitOf(own), {
          standards: Float64Array.from(standards),
          caps: Float64Array.from(caps),
        });
        const least = own.totals.map((total, at) => Math.min(0, (standards[at] ?? 0) - total));
        const most = own.totals.map((total, at) => Math.max(0, (caps[at] ?? 0) - total));
        if (plan.possible) {
          expect(passes(plus(own.totals, [...plan.units]), own)).toBe(true);
          plan.units.forEach((units, at) => {
            expect(units).toBeGreaterThanOrEqual(least[at] ?? 0);
            expect(units).toBeLessThanOrEqual(most[at] ?? 0);
          });
        }
        const end = plan.possible ? plan.count - 1 : Infinity;
        for (const units of ways(
          0,
          least,
          most.map((units) => Math.min(units, 8)),
        )) {
          const moved = units.reduce((sum, count) => sum + Math.max(0, count), 0);
          if (moved <= end) expect(passes(plus(own.totals, units), own)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});
