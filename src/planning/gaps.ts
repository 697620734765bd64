import { fromNumber, multiply, requireAmounts, requireWeights, subtract, toNumber, type Decimal } from "../statistics";

export interface GapOptions {
  /** 100 where the standard is per hundred pupils; 1 by default. */
  readonly perPupils?: 1 | 100;
  /** Share of the standard that is asked for, e.g. 0.85; the whole by default. */
  readonly share?: Decimal;
}

/**
 * What schools have to have in all to reach a standard: standard × pupils, exact as the decimals show.
 *
 * @param enrolment 在校生数 per school; positive
 * @param standard  标准值 per pupil, or per hundred pupils
 * @returns in the unit of the standard's totals; not rounded up to whole units
 * @throws InvalidWeightError
 * @see 教督〔2017〕6号 第五条
 */
export function requiredTotals(enrolment: Float64Array, standard: Decimal, options: GapOptions = {}): Float64Array {
  requireWeights(enrolment);
  const each = perPupil(standard, options);
  return enrolment.map((pupils) => toNumber(multiply(each, fromNumber(pupils))));
}

/**
 * 缺口: what each school lacks to a standard, max(0, standard × pupils − total), exact as the decimals show.
 *
 * @param totals    raw totals per school, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @param standard  标准值 per pupil, or per hundred pupils
 * @returns in the unit of the totals; 0 for a school that reaches it; not rounded up to whole units
 * @throws as `requireAmounts`
 */
export function gaps(
  totals: Float64Array,
  enrolment: Float64Array,
  standard: Decimal,
  options: GapOptions = {},
): Float64Array {
  requireAmounts(totals, enrolment);
  const each = perPupil(standard, options);
  return totals.map((total, school) => {
    const required = multiply(each, fromNumber(enrolment[school] ?? NaN));
    return Math.max(0, toNumber(subtract(required, fromNumber(total))));
  });
}

/** The standard for one pupil, at the asked share. */
function perPupil(standard: Decimal, { perPupils = 1, share }: GapOptions): Decimal {
  const { units, scale } = share === undefined ? standard : multiply(standard, share);
  return perPupils === 100 ? { units, scale: scale + 2 } : { units, scale };
}
