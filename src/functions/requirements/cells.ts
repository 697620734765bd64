import { fill, SCHOOL_CODE_TEXTS } from "../../messages";
import { growthRate as growthRateOf } from "../../planning";
import { categoryOf, classBands, sameProvince, schoolCode } from "../../standards";
import { shown } from "../arguments/cell";
import { Grid, isOmitted, requireSameSize } from "../arguments/grid";
import { ARGUMENT } from "../arguments/names";
import { ABOVE_ZERO, numberIn, textIn } from "../arguments/scalars";
import { amountAt } from "../arguments/schools";
import { invalid } from "../functionError";
import type { ResultCell, ResultTable } from "../results/result";
import { inShapeOf, orProblem } from "../results/shape";

/** What `CHECKCODE` answers for a sound code. */
const SOUND = "正确";

/**
 * `GROWTHRATE`: 增长率 of each figure, a share; with more than one year between them the yearly rate.
 *
 * @param later of the size of `earlier`
 * @param years between them; 1 where they are left out
 * @returns "" where both are blank or 0
 */
export function growthrate(earlier: unknown, later: unknown, years?: unknown): ResultTable {
  const before = rangeIn(ARGUMENT.earlier, earlier);
  const after = rangeIn(ARGUMENT.later, later);
  requireSameSize(after, before);
  const between = numberIn(ARGUMENT.years, years, ABOVE_ZERO, 1);
  return inShapeOf(before, (position) =>
    orProblem(() => {
      if (before.cell(position).kind === "text" && after.cell(position).kind === "text") return "";
      const from = amountAt(before, position);
      const to = amountAt(after, position);
      if (from === 0 && to === 0) return "";
      if (from === 0) throw invalid("zeroBase", { argument: ARGUMENT.earlier });
      if (from < 0) throw before.problemAt(position, "negativeCell", { value: from });
      if (to < 0) throw after.problemAt(position, "negativeCell", { value: to });
      return growthRateOf(from, to, between);
    }),
  );
}

/** `CLASSBAND`: 正常, 偏大, 大班额 or 超大班额 for the pupils of each class; "" where there are none. */
export function classband(sizes: unknown): ResultTable {
  const grid = rangeIn(ARGUMENT.sizes, sizes);
  return inShapeOf(grid, (position) =>
    orProblem(() => {
      if (grid.cell(position).kind === "text" && position < grid.columns) return "";
      const pupils = amountAt(grid, position);
      if (pupils < 0) throw grid.problemAt(position, "negativeCell", { value: pupils });
      return pupils === 0 ? "" : (classBands.bands.find(({ upTo }) => pupils <= upTo)?.word ?? "");
    }),
  );
}

/**
 * `CHECKCODE`: 正确, or what is wrong with each 学校标识码: ten digits, a known kind of school, the region's province.
 *
 * @param region 行政区划代码 of the county; without it the province is not looked at
 */
export function checkcode(codes: unknown, region?: unknown): ResultTable {
  const grid = rangeIn(ARGUMENT.codes, codes);
  const county = textIn(ARGUMENT.region, region);
  return inShapeOf(grid, (position) =>
    orProblem((): ResultCell => {
      const cell = grid.cell(position);
      if (cell.kind === "error") throw grid.notNumber(position, cell);
      const code = shown(cell).trim();
      return code === "" || code === "0" ? "" : faultOf(code, county);
    }),
  );
}

function faultOf(code: string, region: string | null): string {
  const categories: readonly string[] = schoolCode.categories;
  if (!schoolCode.form.test(code)) return ruleSentence("S01", { v: code });
  if (!categories.includes(categoryOf(code))) return ruleSentence("S02", { p: categoryOf(code) });
  if (region !== null && schoolCode.region.test(region) && !sameProvince(code, region)) return ruleSentence("S03", {});
  return SOUND;
}

/** The sentence that the check of the form says, too. */
function ruleSentence(rule: keyof typeof SCHOOL_CODE_TEXTS, parameters: Readonly<Record<string, string>>): string {
  return fill(SCHOOL_CODE_TEXTS[rule].zh.title, parameters);
}

function rangeIn(argument: Grid["argument"], value: unknown): Grid {
  if (isOmitted(value)) throw invalid("missing", { argument });
  return new Grid(argument, value);
}
