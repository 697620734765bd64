import { splitShares } from "../../records";
import { standardOf, type RunType } from "../../standards";
import { Grid, isOmitted, requireSameSize } from "../arguments/grid";
import { ARGUMENT } from "../arguments/names";
import { amountAt, pupilsAt } from "../arguments/schools";
import { FunctionError, invalid } from "../functionError";
import type { ResultCell, ResultTable } from "../results/result";

/**
 * `SPLIT.STAGE`: what an undivided 一贯制 school has, shared out between 小学 and 初中 by weighted pupils
 * (九年一贯 1 : 1.1, 完全中学 1 : 1.2, 十二年一贯 1 : 1.1 : 1.32). Which of them it is, its pupils say.
 *
 * @param totals what each school has in all; teachers are reported by stage and never split
 * @param primary, junior, senior pupils of each stage, of the size of `totals`; one column
 * @returns two cells a row: 小学, 初中; "" where there is no pupil of compulsory education
 */
export function splitStage(totals: unknown, primary: unknown, junior: unknown, senior?: unknown): ResultTable {
  const grid = columnIn(ARGUMENT.totals, totals);
  const pupils = {
    primary: columnIn(ARGUMENT.primaryPupils, primary, grid),
    junior: columnIn(ARGUMENT.juniorPupils, junior, grid),
    senior: isOmitted(senior) ? null : columnIn(ARGUMENT.seniorPupils, senior, grid),
  };
  const { split } = standardOf("quality-2017");
  return Array.from({ length: grid.rows }, (_, row): readonly ResultCell[] => {
    try {
      const count = (of: Grid | null): number => (of === null ? 0 : pupilsAt(of, row, grid.cell(row)));
      const own = { primary: count(pupils.primary), junior: count(pupils.junior), senior: count(pupils.senior) };
      if (own.primary + own.junior === 0) return ["", ""];
      const total = amountAt(grid, row);
      const shares = splitShares(runTypeOf(own), own, split);
      return [total * (shares.get("primary")?.share ?? 0), total * (shares.get("junior")?.share ?? 0)];
    } catch (error) {
      if (error instanceof FunctionError) return [error, ""];
      throw error;
    }
  });
}

function runTypeOf({ primary, senior }: { readonly primary: number; readonly senior: number }): RunType {
  if (senior === 0) return "nineYear";
  return primary === 0 ? "completeSecondary" : "twelveYear";
}

function columnIn(argument: Grid["argument"], value: unknown, like: Grid | null = null): Grid {
  if (isOmitted(value)) throw invalid("missing", { argument });
  const grid = new Grid(argument, value);
  if (grid.columns !== 1) throw invalid("notColumn", { argument, columns: grid.columns });
  if (like !== null) requireSameSize(grid, like);
  return grid;
}
