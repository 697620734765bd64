import { decimal } from "../statistics";
import { gaps, requiredTotals } from "./index";

describe("requiredTotals and gaps", () => {
  it("are exact where binary products are not: 4.2 per hundred for 50 pupils is 2.1", () => {
    expect([...requiredTotals(Float64Array.of(50, 1000), decimal("4.2"), { perPupils: 100 })]).toEqual([2.1, 42]);
    expect([...gaps(Float64Array.of(2.1, 41), Float64Array.of(50, 1000), decimal("4.2"), { perPupils: 100 })]).toEqual([
      0, 1,
    ]);
  });

  it("ask for 85 % where only that is needed, and for nothing from schools above", () => {
    const [totals, enrolment] = [Float64Array.of(300, 80, 0), Float64Array.of(100, 100, 10)];
    expect([...gaps(totals, enrolment, decimal("1.1"))]).toEqual([0, 30, 11]);
    expect([...gaps(totals, enrolment, decimal("1.1"), { share: decimal("0.85") })]).toEqual([0, 13.5, 9.35]);
    expect([...requiredTotals(enrolment, decimal("0.9"), { perPupils: 100, share: decimal("0.85") })]).toEqual([
      0.765, 0.765, 0.0765,
    ]);
  });

  it("refuse schools without pupils and negative totals", () => {
    expect(() => requiredTotals(Float64Array.of(0), decimal("1"))).toThrow("weight 0 at 0");
    expect(() => gaps(Float64Array.of(-1), Float64Array.of(5), decimal("1"))).toThrow("value -1 at 0 is negative");
  });
});
