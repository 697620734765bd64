import { inReadingOrder } from "./order";
import { checkNumbers } from "./numbers";
import { Plans } from "./plan";
import { checkRows } from "./rows";
import { RULES } from "../rules";
import { Tally, watch } from "./tally";
import type { CellRule, CheckContext, CheckResult, RowRule, Rule, TableRule } from "../types";

const isCell = (rule: Rule): rule is CellRule => rule.kind === "cell";
const isRow = (rule: Rule): rule is RowRule => rule.kind === "row";
const isTable = (rule: Rule): rule is TableRule => rule.kind === "table";

/**
 * Runs every rule that holds under the standard. What is going to be written is checked by `checkWrites`.
 *
 * @param signal asked before the rows and before each rule about tables
 * @throws TooManyFindingsError where hardly a cell is right; the signal's reason (DOMException `AbortError`) where it has fired
 */
export function check(context: CheckContext, signal?: AbortSignal): CheckResult {
  const { standard, records, recognition } = context;
  const rules = RULES.filter((rule) => rule.standards === null || rule.standards.includes(standard.id));
  const rowRules = rules.filter(isRow).map(watch);
  const cellRules = rules.filter(isCell).map(watch);
  const tableRules = rules.filter(isTable).map(watch);
  const tally = new Tally();

  signal?.throwIfAborted();
  checkRows(records, new Plans(rowRules, cellRules, standard), tally);
  checkNumbers(records.county.numbers, cellRules, tally);
  for (const watched of tableRules) {
    signal?.throwIfAborted();
    const blames = watched.rule.find(context);
    watched.assessed = blames !== null;
    for (const blame of blames ?? []) tally.blame(watched.rule, blame);
  }

  const idle = new Set(
    [...rowRules, ...cellRules, ...tableRules].filter(({ assessed }) => !assessed).map(({ rule }) => rule.id),
  );
  return {
    findings: inReadingOrder(tally.findings, recognition),
    notAssessed: rules.map(({ id }) => id).filter((id) => idle.has(id)),
  };
}
