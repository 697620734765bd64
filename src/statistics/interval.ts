import { weightedMomentsOfRates } from "./dispersion";
import { InvalidValueError, LengthMismatchError } from "./errors";
import { sum, sumOver } from "./sums";

/** Both ends belong to the interval; `high` is infinite where the mean may be zero. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The ends are moved outwards by this share of the mean, far more than floating point can err by. */
const OUTWARDS = 1e-12;

/**
 * Where the official coefficient can lie when every school's figure is only known as rounded: it encloses the
 * coefficient of all true figures within `rate ± half unit`. A little wider than the tightest such interval.
 *
 * With x the rounded figures around their mean m, and errors δ of at most h: the mean lies within m ± Σph; the standard
 * deviation is at least ‖x − m‖ − ‖h‖ (Minkowski), and at most √Σp(|x − m| + h)², since no centre gives a smaller square
 * sum than the mean does.
 *
 * @param rates     figures per pupil, as printed
 * @param enrolment 在校生数 per school, same order; positive
 * @param halfUnits half of the last printed decimal, for all schools or for each, e.g. 0.005 for two decimals
 * @throws as `weightedMoments`; InvalidValueError for a half unit that is negative or not finite
 */
export function coefficientInterval(
  rates: Float64Array,
  enrolment: Float64Array,
  halfUnits: Float64Array | number,
): Interval {
  const { ratio, variance } = weightedMomentsOfRates(rates, enrolment);
  const half = typeof halfUnits === "number" ? new Float64Array(rates.length).fill(halfUnits) : halfUnits;
  requireHalfUnits(half, rates.length);

  const pupils = sum(enrolment);
  const weighted = (term: (rate: number, half: number) => number): number =>
    sumOver(rates, (rate, school) => (enrolment[school] ?? NaN) * term(rate, half[school] ?? NaN)) / pupils;
  const meanShift = weighted((_, h) => h);
  const leastDeviation = Math.sqrt(variance) - Math.sqrt(weighted((_, h) => h * h));
  const greatestDeviation = Math.sqrt(weighted((rate, h) => (Math.abs(rate - ratio) + h) ** 2));

  const slack = OUTWARDS * Math.abs(ratio);
  const leastMean = ratio - meanShift - slack;
  const greatestMean = ratio + meanShift + slack;
  return {
    low: greatestMean > 0 ? Math.max(0, leastDeviation - slack) / greatestMean : 0,
    high: leastMean > 0 ? (greatestDeviation + slack) / leastMean : Infinity,
  };
}

function requireHalfUnits(half: Float64Array, schools: number): void {
  if (half.length !== schools) throw new LengthMismatchError(schools, half.length);
  half.forEach((value, index) => {
    if (!(value >= 0 && Number.isFinite(value))) throw new InvalidValueError(value, index);
  });
}
