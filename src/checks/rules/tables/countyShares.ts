import { retentionRate, type Fraction } from "../../../measures";
import type { CountyFigure } from "../../../records";
import { compare, fromNumber, multiply, roundRatioHalfUp, subtract, type Decimal } from "../../../statistics";
import type { Blame } from "../../types";
import { blameFigure } from "../../blame";
import { countyRule, together, type Figures } from "./countyRule";

/** The form prints one decimal, so that a right figure is off by at most half of its last place. */
const HALF_PLACE = fromNumber(0.05);
const PERCENT = fromNumber(100);

/** |stated − part ÷ whole × 100| ≤ 0.05, on exact decimals. */
function agrees(stated: number, { part, whole }: Fraction): boolean {
  const difference = subtract(multiply(fromNumber(stated), whole), multiply(part, PERCENT));
  const size: Decimal = difference.units < 0n ? { ...difference, units: -difference.units } : difference;
  return compare(size, multiply(HALF_PLACE, whole)) <= 0;
}

/** A stated percentage against the one that its numbers give. */
function recomputed(stated: CountyFigure, fraction: Fraction, from: readonly CountyFigure[]): readonly Blame[] {
  if (agrees(stated.value, fraction)) return [];
  const right = roundRatioHalfUp(multiply(fraction.part, PERCENT), fraction.whole, 1);
  return [blameFigure(stated, from, { expected: right, parameters: { v: right } })];
}

/** `part ÷ whole` as stated; null where one of the three is blank, or there is nothing to divide by. */
function statedShare(figures: Figures, stated: string, part: string, whole: string): readonly Blame[] | null {
  const [share, top, bottom] = [figures.get(stated), figures.get(part), figures.get(whole)];
  if (share === undefined || top === undefined || bottom === undefined || bottom.value <= 0) return null;
  const fraction = { part: fromNumber(top.value), whole: fromNumber(bottom.value) };
  return recomputed(share, fraction, [top, bottom]);
}

const RETENTION = ["q_grad", "q_in", "q_trin", "q_trout", "q_dead", "q_ret"] as const;

const retentionAgrees = countyRule({
  id: "X16",
  severity: "mustFix",
  basis: "stated",
  source: "优质均衡指标计算公式.xlsx (GitHub, 沈阳)",
  confidence: "high",
  reads: RETENTION,
  find: (figures) => {
    const [grad, entered, trin, trout, dead, stated] = RETENTION.map((field) => figures.get(field));
    if (grad === undefined || entered === undefined || trin === undefined) return null;
    if (trout === undefined || dead === undefined || stated === undefined) return null;
    const rate = retentionRate({
      graduating: grad.value,
      entered: entered.value,
      transferredIn: trin.value,
      transferredOut: trout.value,
      died: dead.value,
    });
    return rate === null ? null : recomputed(stated, rate, [grad, entered, trin, trout, dead]);
  },
});

const satisfactionAgrees = countyRule({
  id: "X18",
  severity: "mustFix",
  basis: "derived",
  source: "优质均衡申报表 (form-2017-cells.json)",
  confidence: "medium",
  reads: ["v_pct", "v_sat", "v_valid", "v_par_pct", "v_par_sat", "v_par_valid"],
  find: (figures) =>
    together([
      statedShare(figures, "v_pct", "v_sat", "v_valid"),
      statedShare(figures, "v_par_pct", "v_par_sat", "v_par_valid"),
    ]),
});

const visitsAgree = countyRule({
  id: "X19",
  severity: "mustFix",
  basis: "derived",
  source: "优质均衡申报表 (form-2017-cells.json)",
  confidence: "high",
  reads: ["v_visit_pct", "v_visit_sat", "v_visit", "v_par_visit_pct", "v_par_visit_sat", "v_par_visit"],
  find: (figures) =>
    together([
      statedShare(figures, "v_visit_pct", "v_visit_sat", "v_visit"),
      statedShare(figures, "v_par_visit_pct", "v_par_visit_sat", "v_par_visit"),
    ]),
});

export const COUNTY_SHARE_RULES = [retentionAgrees, satisfactionAgrees, visitsAgree];
