import { wholeSchools, type WholeSchool } from "../../measures";
import type { ByStage } from "../../standards";
import { add, compare, fromNumber, multiply, type Decimal } from "../../statistics";
import type { ItemContext } from "./context";
import { shownAmount } from "./shown";
import type { ItemFinding } from "./types";

const NOTHING = fromNumber(0);

/** Schools below so many pupils, 教学点 of every size included; null where one's pupils are not known. */
function smallSchools({ records, schools, thresholds }: ItemContext): readonly WholeSchool[] | null {
  if (records.base.length === 0) return null;
  const points = wholeSchools(records.parts.filter(({ reason }) => reason === "smallTeachingPoint"));
  if (schools.some(({ pupils }) => pupils === null)) return null;
  const limit = thresholds.smallSchools.pupils;
  return [...schools, ...points].filter(({ pupils }) => pupils !== null && pupils < limit);
}

/** What a small school is due, 元: the amount of its stage; of 小学 where it has both. */
function dueOf({ stages }: WholeSchool, amount: ByStage<Decimal>, pupils: number): Decimal {
  const perPupil = stages.has("junior") && !stages.has("primary") ? amount.junior : amount.primary;
  return multiply(perPupil, fromNumber(pupils));
}

/**
 * S6: schools below 100 pupils are funded as for 100: the money on the form is at least what all of them are due by
 * 生均公用经费基准定额. Where the standard does not know that amount, people decide, unless there is no such school.
 */
export function judgeSmallSchools(context: ItemContext): readonly ItemFinding[] {
  const { pupils, amount } = context.thresholds.smallSchools;
  const schools = smallSchools(context);
  const [funding, listed] = [context.figure("g_small_f"), context.figure("g_small_s")];
  const none = schools === null ? listed === 0 && (funding ?? 0) === 0 : schools.length === 0;
  if (none) return [{ met: true, sentence: "smallNone", parameters: { pupils } }];
  if (amount === null) return [{ met: null, sentence: "smallAmountUnknown", parameters: { pupils } }];
  if (schools === null || funding === null) return [{ met: null, sentence: "smallOpen", parameters: { pupils } }];
  const due = schools.reduce((sum, school) => add(sum, dueOf(school, amount, pupils)), NOTHING);
  const met = compare(fromNumber(funding), due) >= 0;
  const parameters = { pupils, schools: schools.length, funding, due: shownAmount(due), relation: met ? "≥" : "<" };
  return [{ met, sentence: "smallFunding", parameters }];
}
