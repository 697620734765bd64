import type { Rule } from "../types";
import { ROW_RULES } from "./rows";
import { TABLE_RULES } from "./tables";
import { WRITE_RULES } from "./writes";

export { isFigureField } from "./rows";
export { STAGE_TABLE_RULES } from "./tables";
export { formulaAgrees, replacesNothingElse } from "./writes";

const GROUPS = "RSLECXPW";

/** Ours first (R: what could not be read at all), then the groups of the published table, by number. */
function byGroupAndNumber(left: Rule, right: Rule): number {
  const group = GROUPS.indexOf(left.id.charAt(0)) - GROUPS.indexOf(right.id.charAt(0));
  return group === 0 ? Number(left.id.slice(1)) - Number(right.id.slice(1)) : group;
}

/** All rules. */
export const RULES: readonly Rule[] = [...ROW_RULES, ...TABLE_RULES, ...WRITE_RULES].sort(byGroupAndNumber);

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * The rule of an id.
 *
 * @throws RangeError for an id that no rule has
 */
export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new RangeError(`no rule ${id}`);
  return rule;
}
