import type { FormTable } from "../../../forms";
import { indicatorField, type StageIndicator } from "../../../measures";
import type { StandardId } from "../../../standards";
import { rounded } from "../../../statistics";
import { blameCell, startOf } from "../../blame";
import { hasDecimals } from "../../decimals";
import { tableRule } from "../../rule";
import type { Basis, Blame, CheckContext, RuleBase, TableRule } from "../../types";
import { standardOfTable, statedRows, type StatedFigure } from "./stated";

/** Decimals that the official form asks for. */
const MEAN_DECIMALS = 2;
const COEFFICIENT_DECIMALS = 3;
/** Half of a coefficient's last decimal. */
const HALF_UNIT = 0.0005;
const NOISE = 1e-9;

function blame(stated: StatedFigure, recomputed: number | null): Blame {
  const expected = recomputed === null ? null : rounded(recomputed, COEFFICIENT_DECIMALS);
  return blameCell(stated.sheet, stated.row, stated.column.index, stated.column.header, {
    stage: stated.stage,
    expected,
    parameters: expected === null ? {} : { v: expected.toFixed(COEFFICIENT_DECIMALS) },
  });
}

/**
 * With raw data a stated coefficient may differ by its own rounding; with the form's rounded indicators alone it may be
 * any that those roundings allow.
 */
function isRight(stated: number, { coefficient, interval }: StageIndicator): boolean | null {
  if (coefficient === null || interval === null) return null;
  return stated >= interval.low - HALF_UNIT - NOISE && stated <= interval.high + HALF_UNIT + NOISE;
}

/** A stated 差异系数 is the enrolment-weighted one. */
const coefficientIsWeighted = tableRule({
  id: "C08",
  severity: "mustFix",
  basis: "stated",
  source: "差异系数计算方法文; 777doc example; 鸠江区2023; interval rule: ours",
  confidence: "high",
  scope: "sheet",
  reads: ["y1", "stu"],
  blames: ["y1"],
  companions: ["C10", "C11", "W01", "W02"],
  find: (context) => {
    const blames: Blame[] = [];
    let assessed = false;
    for (const { stage, figures } of statedRows(context, "coefficient")) {
      const measured = context.measures.stages.find((candidate) => candidate.stage === stage);
      for (const indicator of measured?.indicators ?? []) {
        const stated = figures.get(indicatorField(indicator.indicator));
        const right = stated === undefined ? null : isRight(stated.value, indicator);
        if (stated === undefined || right === null) continue;
        assessed = true;
        if (!right) blames.push(blame(stated, indicator.coefficient));
      }
    }
    return assessed ? blames : null;
  },
});

/** Means have 2 decimals, coefficients 3. A formula's result is shown by its format and is not judged. */
const figuresAreRounded = tableRule({
  id: "C09",
  severity: "mustFix",
  basis: "stated",
  source: "优质均衡申报表 (form-2017-cells.json) 表Ⅲ注",
  confidence: "high",
  scope: "sheet",
  reads: ["y1"],
  blames: ["y1"],
  companions: ["W01"],
  find: (context) => {
    const means = statedRows(context, "mean").flatMap(({ figures }) => [...figures.values()]);
    const coefficients = statedRows(context, "coefficient").flatMap(({ figures }) => [...figures.values()]);
    if (means.length + coefficients.length === 0) return null;
    // The note asks for two decimals; where an indicator is printed with three (师生比, 2012), so is its mean.
    const decimals = new Map(
      context.standard.indicators.map((indicator) => [indicatorField(indicator), indicator.decimals]),
    );
    const isTooLong = ({ isFormula, value }: StatedFigure, allowed: number): boolean =>
      !isFormula && !hasDecimals(value, allowed);
    return [
      ...means.filter((stated) => isTooLong(stated, decimals.get(stated.column.field.id) ?? MEAN_DECIMALS)),
      ...coefficients.filter((stated) => isTooLong(stated, COEFFICIENT_DECIMALS)),
    ].map((stated) => blame(stated, null));
  },
});

function compareComposite(context: CheckContext): readonly Blame[] | null {
  const { indicators } = context.standard;
  const blames: Blame[] = [];
  let assessed = false;
  for (const { figures } of statedRows(context, "coefficient")) {
    const stated = figures.get("composite");
    const singles = indicators.flatMap((indicator) => figures.get(indicatorField(indicator))?.value ?? []);
    if (stated === undefined || singles.length < indicators.length) continue;
    assessed = true;
    const mean = singles.reduce((sum, single) => sum + single, 0) / singles.length;
    // The single coefficients are rounded as well as the composite.
    if (Math.abs(stated.value - mean) > 2 * HALF_UNIT + NOISE) blames.push(blame(stated, mean));
  }
  return assessed ? blames : null;
}

function composite(rule: Pick<RuleBase, "id" | "source" | "reads">, basis: Basis, standard: StandardId): TableRule {
  return tableRule({
    ...rule,
    severity: "mustFix",
    basis,
    confidence: "high",
    scope: "sheet",
    blames: ["composite"],
    standards: [standard],
    find: compareComposite,
  });
}

/** A stated 综合 is the mean of the coefficients beside it; “——” and a blank cell are right as well. */
const compositeIsMean2012 = composite(
  { id: "C10", source: "吉林/安徽/重庆表 23 rows all agree; 777doc", reads: ["b1"] },
  "derived",
  "basic-2012",
);

const compositeIsMean2017 = composite(
  { id: "C11", source: "鸠江区2023 0.367503", reads: ["y1"] },
  "derived",
  "quality-2017",
);

/** Tables whose columns are one standard's own; 经费 are reported under either. */
const TELLING: ReadonlySet<FormTable["kind"]> = new Set<FormTable["kind"]>(["schools", "stages", "figures", "items"]);

/** A table's title and its columns speak of the same standard. */
const titleMatchesColumns = tableRule({
  id: "C12",
  severity: "mustFix",
  basis: "derived",
  source: "宁国市2022, 鸠江区2023 pages",
  confidence: "high",
  scope: "workbook",
  reads: ["b1", "y1"],
  blames: ["y1"],
  find: ({ recognition }) => {
    const titled = recognition.tables.filter(
      ({ id, kind, titleStandard }) => TELLING.has(kind) && titleStandard !== null && standardOfTable(id) !== null,
    );
    if (titled.length === 0) return null;
    return titled
      .filter((table) => table.titleStandard !== standardOfTable(table.id))
      .map((table) => ({
        school: null,
        stage: null,
        location: startOf(table),
        column: null,
        value: null,
        expected: null,
        evidence: [],
        parameters: { sheet: table.sheet },
      }));
  },
});

/** The rules about the stage tables: all that filling those can change. */
export const STAGE_TABLE_RULES: readonly TableRule[] = [
  coefficientIsWeighted,
  figuresAreRounded,
  compositeIsMean2012,
  compositeIsMean2017,
  titleMatchesColumns,
];
