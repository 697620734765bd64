import fc from "fast-check";
import { decimal } from "../../statistics";
import { leastAddition, leastMoves, pairings } from "../index";

describe("leastMoves", () => {
  it("takes no donor below its standard, and says that the standards stand in the way", () => {
    const [totals, enrolment] = [Float64Array.of(10, 90), Float64Array.of(10, 10)];
    expect(leastMoves(totals, enrolment, decimal("0.5"))).toMatchObject({ possible: true, count: 15 });
    expect(leastMoves(totals, enrolment, decimal("0.5"), { standards: Float64Array.of(0, 80) })).toEqual({
      possible: false,
      reason: "standards",
      coefficient: 0.6,
    });
  });

  it("says that units are too large where another move would only turn the tables", () => {
    expect(leastMoves(Float64Array.of(0, 1), Float64Array.of(10, 10), decimal("0.5"))).toEqual({
      possible: false,
      reason: "unitTooLarge",
      coefficient: 1,
    });
    expect(leastMoves(Float64Array.of(0, 1), Float64Array.of(10, 10), decimal("0"), { unit: 0.1 })).toMatchObject({
      possible: true,
      count: 5,
      amount: 0.5,
      coefficient: 0,
    });
  });

  it("moves as many units as it may, and says that more would be needed", () => {
    const [totals, enrolment] = [Float64Array.of(10, 90), Float64Array.of(10, 10)];
    expect(leastMoves(totals, enrolment, decimal("0.5"), { mostUnits: 15 })).toMatchObject({
      possible: true,
      count: 15,
    });
    expect(leastMoves(totals, enrolment, decimal("0.5"), { mostUnits: 14 })).toEqual({
      possible: false,
      reason: "tooManyUnits",
      coefficient: null,
    });
    expect(() => leastMoves(totals, enrolment, decimal("0.5"), { mostUnits: NaN })).toThrow("mostUnits NaN");
  });

  it("gives up on a figure in the wrong unit, whoever asks", () => {
    const [totals, enrolment] = [Float64Array.of(42e9, 4e6, 3e6), Float64Array.of(1_500, 1_400, 1_000)];
    expect(leastMoves(totals, enrolment, decimal("0.5"), { unit: 100 })).toMatchObject({ reason: "tooManyUnits" });
    expect(leastAddition(totals, enrolment, decimal("0.5"), { unit: 100 })).toMatchObject({ reason: "tooManyUnits" });
  });

  it("says that caps stand in the way, or that there is nothing to move", () => {
    const enrolment = Float64Array.of(10, 10);
    expect(
      leastMoves(Float64Array.of(10, 90), enrolment, decimal("0.5"), { caps: Float64Array.of(12, 90) }),
    ).toMatchObject({ possible: false, reason: "caps" });
    expect(leastMoves(new Float64Array(2), enrolment, decimal("0.5"))).toMatchObject({
      possible: false,
      reason: "noResource",
    });
  });
});

describe("pairings", () => {
  it("hand over exactly what each school gives and gets, in few pairs", () => {
    const plan = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 15 }).map((units) => {
      return Float64Array.from([...units, -units.reduce((a, b) => a + b, 0)]);
    });
    fc.assert(
      fc.property(plan, (units) => {
        const handed = new Float64Array(units.length);
        const found = pairings(units);
        for (const { from, to, units: count } of found) {
          expect(count).toBeGreaterThan(0);
          handed[from] = (handed[from] ?? 0) - count;
          handed[to] = (handed[to] ?? 0) + count;
        }
        expect([...handed]).toEqual([...units].map((count) => count + 0));
        const parties = units.filter((count) => count !== 0).length;
        expect(found.length).toBeLessThanOrEqual(Math.max(0, parties - 1));
      }),
    );
  });

  it("let the largest donor give to the largest receiver first", () => {
    expect(pairings(Float64Array.of(-1, 3, -5, 3))).toEqual([
      { from: 2, to: 1, units: 3 },
      { from: 2, to: 3, units: 2 },
      { from: 0, to: 3, units: 1 },
    ]);
  });

  it("refuse what does not add up to 0 or is not whole", () => {
    expect(() => pairings(Float64Array.of(-1, 3))).toThrow("sum of units 2");
    expect(() => pairings(Float64Array.of(-0.5, 0.5))).toThrow("units -0.5 at 0");
  });
});
