import { sizeGroupOf, type WholeSchool } from "../../measures";
import type { SizeThresholds } from "../../standards";
import type { Met } from "../met";
import { hasMigrantsAbove, isAllowed, isBuiltBy } from "./concessions";
import type { ItemContext } from "./context";
import { countOf } from "./stated";
import { namedSchools, SchoolTally } from "./tally";
import type { ItemFinding } from "./types";

function isConceded(school: WholeSchool, { standard }: ItemContext, { conceded }: SizeThresholds): boolean {
  if (!isAllowed(standard, "sizeBuiltBy2010")) return false;
  return isBuiltBy(school, conceded.builtBy) || hasMigrantsAbove(school, conceded.migrantShareAbove);
}

function isWithin(school: WholeSchool, context: ItemContext): Met {
  const { size } = context.thresholds;
  const group = sizeGroupOf(school);
  if (school.pupils === null || group === null) return null;
  const limits = isConceded(school, context, size) ? size.conceded : size;
  return school.pupils <= (group === "continuous" ? limits.continuous : limits.single);
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
