import { largeClasses, type LargeClasses } from "../../measures";
import { STAGES } from "../../standards";
import type { Met } from "../met";
import type { ItemContext } from "./context";
import { countOf } from "./stated";
import { namedSchools } from "./tally";
import type { ItemFinding } from "./types";

function fromSchools(stages: readonly LargeClasses[], undecided: boolean): Met {
  if (stages.some(({ count }) => count > 0)) return false;
  if (undecided) return null;
  if (stages.some(({ open }) => open.length > 0)) return null;
  return stages.some(({ told }) => told > 0) ? true : null;
}

/**
 * S5: no class of any school is larger than its stage allows. A part whose stage is open could hide one; the form's
 * sentence is taken where the schools do not decide.
 */
export function judgeClasses(context: ItemContext): readonly ItemFinding[] {
  const { records, thresholds } = context;
  const limits = thresholds.classSize;
  const [primary, junior] = STAGES.map((stage) => largeClasses(records.parts, stage, limits));
  if (primary === undefined || junior === undefined) return [];
  const about = { primaryLimit: limits.primary, juniorLimit: limits.junior };
  const undecided = records.parts.some(({ counted, stage, base }) => counted && stage === null && base !== null);
  const met = fromSchools([primary, junior], undecided);
  if (met !== null) {
    const parameters = { ...about, primaryCount: primary.count, juniorCount: junior.count };
    const named = namedSchools("classes", [...primary.schools, ...junior.schools], ({ name, count }) => ({
      name,
      count,
    }));
    return [{ met, sentence: met ? "classesFine" : "classes", parameters, named }];
  }
  const stated = countOf(context, ["g_c45", "g_c50"]);
  const [primaryCount = "", juniorCount = ""] = stated.counts;
  const parameters = { ...about, primaryCount, juniorCount };
  if (stated.met !== null) return [{ met: stated.met, sentence: "classesStated", parameters }];
  const open = [...new Set([...primary.open, ...junior.open])];
  const named = namedSchools("name", open, (name) => ({ name }));
  return [{ met: null, sentence: open.length > 0 ? "classesOpen" : "classesMissing", parameters, named }];
}
