import { indicatorField, rawIndicator, type IndicatorValue } from "../../../measures";
import type { SchoolPart } from "../../../records";
import type { Indicator, IndicatorId, Stage, Standard } from "../../../standards";
import { decimal, fromNumber, multiply, roundRatioHalfUp } from "../../../statistics";
import { blameRow, evidenceOf } from "../../blame";
import { hasDecimals } from "../../decimals";
import { tableRule } from "../../rule";
import type { Basis, Blame, CheckContext, TableRule } from "../../types";
import { numeratorFields } from "./numerator";

/** What a printed indicator may differ from the recomputed one: half of its last decimal. */
const TOLERANCE = 0.005;
/** What doubles add to a difference of decimals. */
const NOISE = 1e-9;

interface Recomputed {
  readonly indicator: Indicator;
  readonly part: SchoolPart;
  readonly stage: Stage;
  readonly value: IndicatorValue;
}

/** The recomputed figure as the form prints it: 四舍五入 of the exact quotient. */
function asPrinted({ indicator, value }: Recomputed): number {
  // Fifteen digits are what was typed; what lies behind them comes from multiplying doubles (12.34 万元 × 10000).
  const numerator = fromNumber(Number(value.numerator.toPrecision(15)));
  const scale = decimal(String(indicator.perPupils));
  return roundRatioHalfUp(multiply(numerator, scale), fromNumber(value.enrolment), indicator.decimals);
}

function agrees(typed: number, recomputed: Recomputed): boolean {
  const { value, indicator } = recomputed;
  // Exact decimals are slow: a figure of two decimals that lies well within half a unit is its rounding.
  if (hasDecimals(typed, indicator.decimals) && Math.abs(typed - value.value) < TOLERANCE - NOISE) return true;
  return Math.abs(typed - asPrinted(recomputed)) <= TOLERANCE + NOISE;
}

function blame(recomputed: Recomputed, field: string): Blame[] {
  const { indicator, part, stage } = recomputed;
  if (part.form === null || part.base === null) return [];
  const printed = asPrinted(recomputed);
  return [
    blameRow(part.form, [field], [field], {
      stage,
      expected: printed,
      evidence: [part.base, ...part.campuses].flatMap((row) =>
        evidenceOf(row, [...numeratorFields(indicator, stage), "stu"]),
      ),
      parameters: { v: printed.toFixed(indicator.decimals) },
    }),
  ];
}

/** As P02: 表Ⅱ-2 may show the main school without its campuses. */
function agreesAlone(typed: number, recomputed: Recomputed, standard: Standard): boolean {
  const { part, stage, indicator } = recomputed;
  if (part.campuses.length === 0) return false;
  const alone = rawIndicator({ ...part, campuses: [] }, stage, indicator, standard);
  return alone !== null && agrees(typed, { ...recomputed, value: alone });
}

function compare(id: IndicatorId, { standard, records, measures }: CheckContext): readonly Blame[] | null {
  const indicator = standard.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) return null;
  const field = indicatorField(indicator);
  const blames: Blame[] = [];
  let assessed = false;
  for (const part of records.parts) {
    const { stage, form, index } = part;
    const value = measures.values.at(index, id);
    if (form === null || stage === null || value?.source !== "raw") continue;
    const reading = form.reading(field);
    if (reading.kind !== "number") continue;
    assessed = true;
    const recomputed = { indicator, part, stage, value };
    if (agrees(reading.value, recomputed) || agreesAlone(reading.value, recomputed, standard)) continue;
    blames.push(...blame(recomputed, field));
  }
  return assessed ? blames : null;
}

/** An indicator printed in 表Ⅱ-2 is what the raw data give, by the form's own formula and rounding. */
function indicatorRule(
  id: string,
  indicator: IndicatorId,
  reads: readonly string[],
  basis: Basis,
  note = "",
): TableRule {
  const field = indicatorField({ id: indicator });
  return tableRule({
    id,
    severity: "mustFix",
    basis,
    source: `优质均衡指标计算公式.xlsx (GitHub, 沈阳)${note}`,
    confidence: "high",
    scope: "row",
    reads: [field, ...reads, "stu"],
    blames: [field],
    standards: ["quality-2017"],
    find: (context) => compare(indicator, context),
  });
}

const CORRECTED = " (its text omits ×100 / ×10000; corrected here)";

export const INDICATOR_RULES = [
  indicatorRule("C01", "Q1", ["t_doc", "t_mas", "t_bac", "t_col"], "stated"),
  indicatorRule("C02", "Q2", ["t_core"], "stated"),
  indicatorRule("C03", "Q3", ["t_pe", "t_art", "t_pea_x"], "derived", CORRECTED),
  indicatorRule("C04", "Q4", ["a_teach", "a_indoor"], "stated"),
  indicatorRule("C05", "Q5", ["a_field", "a_indoor"], "stated"),
  indicatorRule("C06", "Q6", ["equip_w"], "derived", CORRECTED),
  indicatorRule("C07", "Q7", ["media"], "stated"),
];
