import { sizeGroupOf, type WholeSchool } from "../../measures";
import { isAllowed, type SizeThresholds } from "../../standards";
import type { Met } from "../met";
import { hasMigrantsAbove, isBuiltBy } from "./concessions";
import type { ItemContext } from "./context";
import { countOf } from "./stated";
import { namedSchools, SchoolTally } from "./tally";
import type { ItemFinding } from "./types";

/** The column by which a school claims a higher limit of its size; null where it claims none, or none is allowed. */
function claimingField(school: WholeSchool, { standard }: ItemContext, { conceded }: SizeThresholds): string | null {
  if (!isAllowed(standard, "sizeBuiltBy2010")) return null;
  if (isBuiltBy(school, conceded.builtBy)) return "built_year";
  return hasMigrantsAbove(school, conceded.migrantShareAbove) ? "stu_migrant" : null;
}

/** A school that only a concession keeps within its size. */
export interface ConcededSize {
  readonly pupils: number;
  /** Without the claim, and with it. */
  readonly strict: number;
  readonly limit: number;
  /** The column that claims it. */
  readonly field: string;
}

/** What a claimed concession does to the limit of a school's size; null where it claims none, or where it turns nothing. */
export function concededSize(school: WholeSchool, context: ItemContext): ConcededSize | null {
  const { size } = context.thresholds;
  const { pupils } = school;
  const group = sizeGroupOf(school);
  const field = claimingField(school, context, size);
  if (pupils === null || group === null || field === null) return null;
  const kind = group === "continuous" ? "continuous" : "single";
  const [strict, limit] = [size[kind], size.conceded[kind]];
  return pupils > strict && pupils <= limit ? { pupils, strict, limit, field } : null;
}

function isWithin(school: WholeSchool, context: ItemContext): Met {
  const { size } = context.thresholds;
  const group = sizeGroupOf(school);
  if (school.pupils === null || group === null) return null;
  if (concededSize(school, context) !== null) return true;
  return school.pupils <= (group === "continuous" ? size.continuous : size.single);
}

/** S4: the size of every school, both stages together; the form's sentence where the schools do not decide. */
export function judgeSizes(context: ItemContext): readonly ItemFinding[] {
  const { size } = context.thresholds;
  const limits = { single: size.single, continuous: size.continuous };
  const tally = new SchoolTally<WholeSchool>();
  for (const school of context.schools) tally.add(school, isWithin(school, context));
  const { met, decisive } = tally;
  const named = namedSchools("size", decisive, ({ name, pupils }) => ({ name, pupils: pupils ?? "—" }));
  const parameters = { ...limits, ...tally.counts };
  if (met !== null) return [{ met, sentence: met ? "sizesFine" : "sizes", parameters, named }];
  const stated = countOf(context, ["g_over_ps", "g_over_js", "g_over_9"]);
  if (stated.met === null) return [{ met: null, sentence: "sizesOpen", parameters, named }];
  const [primaryCount = "", juniorCount = "", continuousCount = ""] = stated.counts;
  const counts = { ...limits, primaryCount, juniorCount, continuousCount };
  return [{ met: stated.met, sentence: "sizesStated", parameters: counts }];
}
