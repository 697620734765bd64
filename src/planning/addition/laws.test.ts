import fc from "fast-check";
import { decimal, differenceCoefficient, exactSum } from "../../statistics";
import { leastAddition, leastAmount, leastCost } from "../index";

interface County {
  readonly totals: Float64Array;
  readonly enrolment: Float64Array;
}

/** Totals with up to two decimals, as areas and amounts of money have them. */
const county = fc
  .array(fc.record({ hundredths: fc.integer({ min: 0, max: 50_000 }), pupils: fc.integer({ min: 20, max: 3_000 }) }), {
    minLength: 2,
    maxLength: 30,
  })
  .map((schools): County => ({
    totals: Float64Array.from(schools, ({ hundredths }) => hundredths / 100),
    enrolment: Float64Array.from(schools, ({ pupils }) => pupils),
  }))
  .filter(({ totals }) => totals.some((total) => total > 0));

const limit = fc.constantFrom("0.05", "0.23", "0.30", "0.45", "0.50", "0.65").map(decimal);
const unit = fc.constantFrom(0.1, 0.5, 1, 3);

/** Unit by unit, sorting anew each time. */
function plainCount({ totals, enrolment }: County, most: number, size: number): number {
  const units = new Float64Array(totals.length);
  const totalOf = (school: number): number => exactSum([totals[school] ?? NaN, size], [1, units[school] ?? NaN]);
  for (let count = 0; ; count += 1) {
    const after = totals.map((_, school) => totalOf(school));
    if (differenceCoefficient(after, enrolment) <= most) return count;
    const key = (school: number): number => (2 * totalOf(school) + size) / (enrolment[school] ?? NaN);
    const [neediest = 0] = [...totals.keys()].sort((a, b) => key(a) - key(b));
    units[neediest] = (units[neediest] ?? 0) + 1;
  }
}

describe("leastAddition", () => {
  it("gives in bulk as many units as one by one, of any size", () => {
    fc.assert(
      fc.property(county, limit, unit, (own, most, size) => {
        const plan = leastAddition(own.totals, own.enrolment, most, { unit: size });
        if (!plan.possible) throw new Error("without caps there is always a plan");
        fc.pre(plan.count < 1_500);
        expect(plan.count).toBe(plainCount(own, Number(most.units) / 10 ** most.scale, size));
        expect(plan.amount).toBeCloseTo(plan.count * size, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("never needs less than any amounts do", () => {
    fc.assert(
      fc.property(county, limit, unit, (own, most, size) => {
        const whole = leastAddition(own.totals, own.enrolment, most, { unit: size });
        const any = leastAmount(own.totals, own.enrolment, most);
        if (!whole.possible || !any.possible) throw new Error("without caps there is always a plan");
        expect(whole.amount).toBeGreaterThanOrEqual(any.amount * (1 - 1e-9));
      }),
    );
  });

  it("starts a county without any of the resource from nothing", () => {
    const plan = leastAddition(new Float64Array(3), Float64Array.of(10, 10, 20), decimal("0"));
    expect(plan).toMatchObject({ possible: true, count: 4, coefficient: 0 });
    expect(plan.possible && [...plan.units]).toEqual([1, 1, 2]);
  });

  it("decides a county that is exactly at its limit by decimals", () => {
    // x = 0.4 and 1.6 around 1 with equal weights: CV is 0.6, and the double nearest to it is computed as more.
    const plan = leastAddition(Float64Array.of(0.4, 1.6), Float64Array.of(1, 1), decimal("0.6"));
    expect(plan).toMatchObject({ possible: true, count: 0 });
  });

  it("says that caps stand in the way, and that too many units would be needed", () => {
    const [totals, enrolment] = [Float64Array.of(1, 90), Float64Array.of(10, 10)];
    expect(leastAddition(totals, enrolment, decimal("0.3"), { caps: Float64Array.of(20, 90) })).toEqual({
      possible: false,
      reason: "caps",
      coefficient: null,
    });
    expect(
      leastAddition(totals, enrolment, decimal("0.3"), {
        caps: Float64Array.of(20, 90),
        floors: Float64Array.of(30, 0),
      }),
    ).toMatchObject({ possible: false, reason: "caps" });
    expect(leastAddition(totals, enrolment, decimal("0.3"), { mostUnits: 5 })).toMatchObject({
      possible: false,
      reason: "tooManyUnits",
    });
  });

  it("refuses limits, units and bounds that make no sense", () => {
    const [totals, enrolment] = [Float64Array.of(1, 90), Float64Array.of(10, 10)];
    expect(() => leastAddition(totals, enrolment, decimal("-0.1"))).toThrow("limit -0.1");
    expect(() => leastAddition(totals, enrolment, decimal("0.3"), { unit: 0 })).toThrow("unit 0");
    expect(() => leastAddition(totals, enrolment, decimal("0.3"), { floors: Float64Array.of(NaN, 1) })).toThrow(
      "floor NaN at 0",
    );
    expect(() => leastAddition(totals, enrolment, decimal("0.3"), { caps: Float64Array.of(1) })).toThrow(
      "number of caps 1",
    );
  });
});

describe("leastAmount", () => {
  it("raises every school below one level to exactly that level, to the limit", () => {
    fc.assert(
      fc.property(county, limit, (own, most) => {
        const plan = leastAmount(own.totals, own.enrolment, most);
        if (!plan.possible) throw new Error("without caps there is always a plan");
        const raised = [...plan.changes.keys()].filter((school) => (plan.changes[school] ?? 0) > 0);
        const rates = [...plan.totals].map((total, school) => total / (own.enrolment[school] ?? NaN));
        const level = Math.min(...rates);
        if (raised.length === 0) return;
        expect(plan.coefficient).toBeCloseTo(Number(most.units) / 10 ** most.scale, 9);
        raised.forEach((school) => expect((rates[school] ?? NaN) / level).toBeCloseTo(1, 9));
      }),
    );
  });

  it("lets no small shift between two schools reach the limit with less", () => {
    fc.assert(
      fc.property(county, limit, fc.nat(), fc.nat(), (own, most, first, second) => {
        const plan = leastAmount(own.totals, own.enrolment, most);
        if (!plan.possible || plan.amount === 0) return;
        const [from, to] = [first % own.totals.length, second % own.totals.length];
        const step = 1e-3 * (plan.changes[from] ?? 0);
        const shifted = plan.totals.map(
          (total, school) => total - (school === from ? step : 0) + (school === to ? step : 0),
        );
        expect(differenceCoefficient(shifted, own.enrolment)).toBeGreaterThanOrEqual(plan.coefficient - 1e-12);
      }),
    );
  });

  it("keeps floors and caps, and needs no less with them than without", () => {
    fc.assert(
      fc.property(county, limit, fc.integer({ min: 1, max: 300 }), (own, most, bound) => {
        const free = leastAmount(own.totals, own.enrolment, most);
        const floors = own.enrolment.map((pupils) => (pupils * bound) / 3_000);
        const caps = own.enrolment.map((pupils) => (pupils * bound) / 300);
        const plan = leastAmount(own.totals, own.enrolment, most, { floors, caps });
        if (!plan.possible || !free.possible) return;
        plan.totals.forEach((total, school) => {
          expect(total).toBeGreaterThanOrEqual(floors[school] ?? NaN);
          expect(total).toBeLessThanOrEqual(Math.max(caps[school] ?? NaN, own.totals[school] ?? NaN));
        });
        expect(plan.coefficient).toBeLessThanOrEqual(Number(most.units) / 10 ** most.scale + 1e-9);
        expect(plan.amount).toBeGreaterThanOrEqual(free.amount * (1 - 1e-9));
      }),
    );
  });

  it("brings all to the highest where the limit is 0, and says where that cannot be", () => {
    const [totals, enrolment] = [Float64Array.of(1, 8), Float64Array.of(2, 4)];
    expect(leastAmount(totals, enrolment, decimal("0"))).toMatchObject({ possible: true, amount: 3, coefficient: 0 });
    expect(leastAmount(totals, enrolment, decimal("0"), { caps: Float64Array.of(3, 9) })).toMatchObject({
      possible: false,
      reason: "caps",
    });
    expect(leastAmount(new Float64Array(2), enrolment, decimal("0.5"))).toMatchObject({
      possible: false,
      reason: "noResource",
    });
  });
});

describe("leastCost", () => {
  it("costs what the least amount costs where all units cost the same", () => {
    fc.assert(
      fc.property(county, limit, fc.double({ min: 0.01, max: 1000, noNaN: true }), (own, most, cost) => {
        const any = leastAmount(own.totals, own.enrolment, most);
        const priced = leastCost(own.totals, own.enrolment, own.totals.slice().fill(cost), most);
        if (!any.possible || !priced.possible) throw new Error("without caps there is always a plan");
        expect(priced.cost / cost).toBeCloseTo(any.amount, 4);
      }),
    );
  });

  it("reaches the limit, never dearer than raising all to one level, and no shift between two schools is cheaper", () => {
    const priced = fc.tuple(county, fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 30, maxLength: 30 }));
    fc.assert(
      fc.property(priced, limit, fc.nat(), fc.nat(), ([own, prices], most, first, second) => {
        const costs = own.totals.map((_, school) => prices[school] ?? 1);
        const plan = leastCost(own.totals, own.enrolment, costs, most);
        const level = leastAmount(own.totals, own.enrolment, most);
        if (!plan.possible || !level.possible) throw new Error("without caps there is always a plan");
        const asLevel = level.changes.reduce((sum, change, school) => sum + change * (costs[school] ?? NaN), 0);
        expect(plan.cost).toBeLessThanOrEqual(asLevel * (1 + 1e-6) + 1e-9);
        if (plan.cost === 0) return;
        expect(plan.coefficient).toBeCloseTo(Number(most.units) / 10 ** most.scale, 6);
        // The same money spent at another school.
        const [from, to] = [first % own.totals.length, second % own.totals.length];
        const money = 1e-4 * (plan.changes[from] ?? 0) * (costs[from] ?? NaN);
        const shifted = plan.totals.map(
          (total, school) =>
            total + ((school === to ? money : 0) - (school === from ? money : 0)) / (costs[school] ?? NaN),
        );
        expect(differenceCoefficient(shifted, own.enrolment)).toBeGreaterThanOrEqual(plan.coefficient - 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps floors, and refuses costs that are not positive", () => {
    const [totals, enrolment] = [Float64Array.of(1, 90), Float64Array.of(10, 10)];
    const plan = leastCost(totals, enrolment, Float64Array.of(5, 1), decimal("0.5"), {
      floors: Float64Array.of(60, 0),
    });
    expect(plan).toMatchObject({ possible: true, cost: 295 });
    expect(() => leastCost(totals, enrolment, Float64Array.of(5, 0), decimal("0.5"))).toThrow("cost 0 at 1");
  });
});
