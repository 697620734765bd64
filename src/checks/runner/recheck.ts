import { STAGE_TABLE_RULES } from "../rules";
import type { CheckContext, Finding } from "../types";
import { inReadingOrder } from "./order";
import { Tally, watch } from "./tally";

const IDS: ReadonlySet<string> = new Set(STAGE_TABLE_RULES.map(({ id }) => id));

/**
 * The findings after nothing but the stage tables (表Ⅱ-1, 表Ⅲ) has changed: the rules about these tables are assessed
 * again, all others say what they said.
 *
 * @param context with the stage tables as they are now
 * @param findings of `check` before the change
 */
export function recheckStageTables(context: CheckContext, findings: readonly Finding[]): readonly Finding[] {
  const tally = new Tally();
  for (const { rule } of STAGE_TABLE_RULES.map(watch)) {
    if (rule.standards !== null && !rule.standards.includes(context.standard.id)) continue;
    for (const blame of rule.find(context) ?? []) tally.blame(rule, blame);
  }
  const others = findings.filter(({ rule }) => !IDS.has(rule));
  return inReadingOrder([...others, ...tally.findings], context.recognition);
}
