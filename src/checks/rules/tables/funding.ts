import type { FundingYear } from "../../../records";
import type { StandardId } from "../../../standards";
import { compare, fromNumber, multiply, subtract } from "../../../statistics";
import { blameFigure } from "../../blame";
import { plausibility, within } from "../../plausibility";
import { tableRule } from "../../rule";
import type { Blame, RuleBase, TableRule } from "../../types";
import { together } from "./countyRule";
import { compareGrowth, computedGrowth, grew, growthField, growthOf, percentOf, type Growth } from "./growth";

/** 表Ⅴ经费 belongs to the form of 2012. */
const STANDARDS: readonly StandardId[] = ["basic-2012"];

type Declared = Pick<RuleBase, "id" | "severity" | "confidence" | "reads">;
type Look = (year: FundingYear, years: readonly FundingYear[]) => readonly Blame[] | null;

/** A rule about every year of 表Ⅴ经费; null where no year could be assessed. */
function fundingRule(declared: Declared, look: Look, source = "表Ⅴ"): TableRule {
  return tableRule({
    ...declared,
    basis: "derived",
    source,
    scope: "workbook",
    blames: declared.reads,
    standards: STANDARDS,
    find: ({ records }) => together(records.county.funding.map((year) => look(year, records.county.funding))),
  });
}

function blameGrowth({ figure, from, year, ratio }: Growth, more: readonly Growth[] = []): Blame {
  const cells = [...from, ...more.flatMap((other) => [other.figure, ...other.from])];
  const others = cells.filter((cell) => cell !== figure);
  return blameFigure(figure, others, { parameters: { year, v: percentOf(ratio) } });
}

/** 义务教育拨款 grows faster than 财政经常性收入. */
const appropriationsGrowFaster = fundingRule(
  { id: "X23", severity: "mustFix", confidence: "medium", reads: ["e_app_g", "e_rev_g"] },
  (year, years) => {
    const [funds, revenue] = [growthOf(years, year, "e_app"), growthOf(years, year, "e_rev")];
    if (funds === null || revenue === null) return null;
    if (compareGrowth(funds, revenue) > 0) return [];
    const blame = blameGrowth(funds, [revenue]);
    return [{ ...blame, parameters: { ...blame.parameters, revenue: percentOf(revenue.ratio) } }];
  },
  "表Ⅴ; 国家督导反馈 三个增长",
);

const PER_HEAD = ["e_biz_p", "e_biz_j", "e_pub_p", "e_pub_j", "e_wage"];

/** 生均教育事业费, 生均公用经费 and wages grow from year to year. */
const spendingGrows = fundingRule(
  { id: "X24", severity: "mustFix", confidence: "medium", reads: PER_HEAD.map(growthField) },
  (year, years) =>
    together(
      PER_HEAD.map((field) => {
        const growth = growthOf(years, year, field);
        if (growth === null) return null;
        return grew(growth) ? [] : [blameGrowth(growth)];
      }),
    ),
);

const GROWING = ["e_app", "e_rev", ...PER_HEAD];
/** Percentage points by which a stated growth may differ from the computed one. */
const TOLERANCE = fromNumber(0.1);
const PERCENT = fromNumber(100);

/** |stated − computed| ≤ 0.1 percentage points, on exact decimals. */
function agrees(stated: number, { ratio: { part, whole } }: Growth): boolean {
  const difference = subtract(multiply(fromNumber(stated), whole), multiply(part, PERCENT));
  const size = difference.units < 0n ? { ...difference, units: -difference.units } : difference;
  return compare(size, multiply(TOLERANCE, whole)) <= 0;
}

/** 比上年增长 as stated is what the amounts of both years give. */
const growthIsComputed = fundingRule(
  {
    id: "X25",
    severity: "mustFix",
    confidence: "high",
    reads: GROWING.flatMap((field) => [field, growthField(field)]),
  },
  (year, years) =>
    together(
      GROWING.map((field) => {
        const stated = year.figures.get(growthField(field));
        const growth = computedGrowth(years, year, field);
        if (stated === undefined || growth === null) return null;
        if (agrees(stated.value, growth)) return [];
        return [{ ...blameGrowth(growth), expected: percentOf(growth.ratio) }];
      }),
    ),
);

/** A year against the one before, either way, beyond which one of both is in another unit. */
function jumps(before: number, now: number): boolean {
  const { timesYearBefore } = plausibility.funding;
  return before > 0 && now > 0 && (now > before * timesYearBefore || before > now * timesYearBefore);
}

const AMOUNTS = [
  ["e_app", plausibility.funding.appropriations],
  ["e_rev", plausibility.funding.revenue],
] as const;

/** Appropriations and revenue are in 千元: of a county's size, and of the same from year to year. */
const amountsInThousands = fundingRule(
  { id: "X26", severity: "explain", confidence: "high", reads: ["e_app", "e_rev"] },
  (year, years) =>
    together(
      AMOUNTS.map(([field, band]) => {
        const now = year.figures.get(field);
        if (now === undefined) return null;
        const before = years.find((other) => other.year === year.year - 1)?.figures.get(field);
        const jumped = before !== undefined && jumps(before.value, now.value);
        if (within(now.value, band) && !jumped) return [];
        return [blameFigure(now, jumped ? [before] : [], { parameters: { year: year.year } })];
      }),
    ),
);

export const FUNDING_RULES = [appropriationsGrowFaster, spendingGrows, growthIsComputed, amountsInThousands];
