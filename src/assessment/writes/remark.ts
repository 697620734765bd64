import { formCode } from "../../measures";
import { schoolRemark, type RemarkGroups } from "../../messages";
import type { Standard } from "../../standards";
import type { SchoolVerdict } from "../../verdicts";

/** What the product itself put into a 备注 before, with the separator to the user's own text. */
const OWN = /(?:^|；)达标\d+项(?:：[^；]*)?(?:；(?:达到85%|低于85%|缺数据)：[^；]*)*$/u;

/** The user's own part of a 备注. */
function ownRemark(text: string): string {
  return text === "" ? "" : text.replace(OWN, "").trimEnd();
}

/**
 * 备注 of 表Ⅱ-2: which indicators are met, which reach 85 %, which do not, which lack data, by the form's own L codes.
 * The user's own text is kept before it.
 *
 * @param standing what stands in the cell
 */
export function remark(verdict: SchoolVerdict, standard: Standard, standing: string): string {
  const groups: Record<keyof RemarkGroups, string[]> = { met: [], floor: [], below: [], missing: [] };
  // Told once: a verdict works them out anew each time.
  const { indicators } = verdict;
  for (const indicator of standard.indicators) {
    const judged = indicators[indicator.id];
    const code = formCode(indicator);
    if (judged === undefined || judged.met === null) groups.missing.push(code);
    else if (judged.met) groups.met.push(code);
    else if (judged.reachesFloor === true) groups.floor.push(code);
    else groups.below.push(code);
  }
  const own = ownRemark(standing);
  return [own === "" ? null : own, schoolRemark(groups)].filter((section) => section !== null).join("；");
}
