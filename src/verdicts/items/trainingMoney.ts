import type { WholeSchool } from "../../measures";
import { atLeast, type Decimal } from "../../statistics";
import type { Met } from "../met";
import type { ItemContext } from "./context";
import { judgeStated } from "./share";
import { shownLimit } from "./shown";
import { namedSchools, SchoolTally } from "./tally";
import type { ItemFinding } from "./types";

const PERCENT = 100;

/** The rows' sum of a column; null where none is filled in. */
function total({ rows }: Pick<WholeSchool, "rows">, field: string): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const own = row.number(field);
    if (own !== null) sum = (sum ?? 0) + own;
  }
  return sum;
}

/** Rows that fill in one of the two columns and not the other. */
function isUneven({ rows }: WholeSchool): boolean {
  return rows.some((row) => (row.number("train_budget") === null) !== (row.number("pub_budget") === null));
}

function spendsEnough(school: WholeSchool, limit: Decimal): Met {
  const [training, budget] = [total(school, "train_budget"), total(school, "pub_budget")];
  if (training === null || budget === null || budget <= 0) return null;
  if (school.rows.length > 1 && isUneven(school)) return null;
  return atLeast(training, budget, PERCENT, limit);
}

/**
 * E4: every school spends on teacher training what the standard asks of its budget; the county's figure only where
 * 学校基础数据 tells nothing of it.
 */
export function judgeTrainingMoney(context: ItemContext): readonly ItemFinding[] {
  const limit = context.thresholds.trainingMoney;
  const tellsAnything = context.schools.some((school) => total(school, "train_budget") !== null);
  if (!tellsAnything) return [judgeStated(context.figure("q_train_pct"), limit, "trainingMoney")];
  const tally = new SchoolTally<WholeSchool>();
  for (const school of context.schools) tally.add(school, spendsEnough(school, limit));
  const { met, decisive, counts } = tally;
  const sentence = met === null ? "trainingMoneyOpen" : met ? "trainingMoneyFine" : "trainingMoney";
  const named = namedSchools("trainingMoney", decisive, ({ name, rows }) => ({
    name,
    training: total({ rows }, "train_budget") ?? "—",
    budget: total({ rows }, "pub_budget") ?? "—",
  }));
  return [{ met, sentence, parameters: { limit: shownLimit(limit), ...counts }, named }];
}
