import { coefficientAtMost, differenceCoefficient, exactSum, sum, type Decimal } from "../statistics";
import { limitNumber } from "./limit";
import type { WholePlan } from "./plan";

/** Floating point says “over the limit” alone only where CV² + 1 exceeds what the limit allows by this share. */
const CLEARLY = 1e-9;

/**
 * The schools of one stage while whole units are handed out, and whether they keep the limit yet.
 *
 * CV ≤ c means Σ P · Σ(R²/P) ≤ (1 + c²)·(Σ R)². Both sums are carried along, so that a unit costs no pass over the
 * schools; near the limit, and before any “yes”, the totals themselves decide, on exact decimals.
 */
export class BalanceSheet {
  /** Units that each school got; negative where it gave. */
  readonly units: Float64Array;
  private readonly pupils: number;
  private readonly allowed: number;
  private resource: number;
  private squares = 0;

  /** @param unit size of a unit, in the unit of the totals */
  constructor(
    private readonly totals: Float64Array,
    private readonly enrolment: Float64Array,
    private readonly limit: Decimal,
    readonly unit: number,
  ) {
    this.units = new Float64Array(totals.length);
    this.pupils = sum(enrolment);
    this.resource = sum(totals);
    this.allowed = (1 + limitNumber(limit) ** 2) * (1 + CLEARLY);
    this.squares = sum(totals.map((total, school) => total * (total / (enrolment[school] ?? NaN))));
  }

  /** Σ of the units that schools got. */
  get given(): number {
    return this.units.reduce((total, count) => total + Math.max(0, count), 0);
  }

  /** Whether the county has any of the resource. */
  get hasAny(): boolean {
    return this.resource > 0;
  }

  /** What a school has now. */
  totalOf(school: number): number {
    return (this.totals[school] ?? NaN) + (this.units[school] ?? NaN) * this.unit;
  }

  /** Gives so many units to a school; takes them where negative. */
  give(school: number, count: number): void {
    const amount = count * this.unit;
    const weight = this.enrolment[school] ?? NaN;
    this.squares += (amount * (2 * this.totalOf(school) + amount)) / weight;
    this.resource += amount;
    this.units[school] = (this.units[school] ?? NaN) + count;
  }

  /** Whether the limit is exceeded by more than floating point can err. */
  isClearlyOver(): boolean {
    return this.pupils * this.squares > this.allowed * this.resource * this.resource;
  }

  /** Whether the limit is kept, exactly; never by a county without any of the resource. */
  passes(): boolean {
    if (this.isClearlyOver() || !this.hasAny) return false;
    const totals = this.exactTotals();
    return coefficientAtMost(differenceCoefficient(totals, this.enrolment), this.limit, totals, this.enrolment);
  }

  /** The official coefficient now. */
  coefficient(): number {
    return differenceCoefficient(this.exactTotals(), this.enrolment);
  }

  /** What has been handed out, as a plan. */
  plan(): WholePlan {
    const count = this.given;
    const totals = this.exactTotals();
    return {
      possible: true,
      units: this.units.slice(),
      count,
      changes: this.units.map((own) => (own === 0 ? 0 : exactSum([this.unit], [own]))),
      totals,
      amount: exactSum([this.unit], [count]),
      coefficient: differenceCoefficient(totals, this.enrolment),
    };
  }

  private exactTotals(): Float64Array {
    return this.totals.map((total, school) => {
      const count = this.units[school] ?? NaN;
      return count === 0 ? total : exactSum([total, this.unit], [1, count]);
    });
  }
}
