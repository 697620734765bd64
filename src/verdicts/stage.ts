import type { StageIndicator, StageMeasures } from "../measures";
import type { IndicatorId, Standard } from "../standards";
import { compare, fromNumber, toNumber } from "../statistics";
import type { CompositeVerdict, DispersionVerdict, SchoolVerdict, StageVerdict } from "./types";

/** 差异系数 this near to its limit is shown as borderline: three printed decimals hide which side it is on. */
const BORDERLINE = 0.005;

function isBorderline({ coefficient, interval }: StageIndicator, limit: number): boolean {
  if (coefficient === null) return false;
  const turns = interval !== null && interval.low <= limit && limit < interval.high;
  return Math.abs(coefficient - limit) < BORDERLINE || turns;
}

function judgeDispersion(figures: StageIndicator, limit: number | null): DispersionVerdict {
  const { indicator, mean, deviation, coefficient, source, missing } = figures;
  return {
    indicator,
    mean,
    deviation,
    coefficient,
    limit,
    met: figures.withinLimit,
    borderline: limit !== null && isBorderline(figures, limit),
    source,
    missing,
  };
}

function judgeComposite({ composite, stage }: StageMeasures, standard: Standard): CompositeVerdict {
  const limit = standard.compositeLimit?.[stage] ?? null;
  if (limit === null) return { value: composite, limit: null, met: null };
  const met = composite === null ? null : compare(fromNumber(composite), limit) <= 0;
  return { value: composite, limit: toNumber(limit), met };
}

function countByIndicator(schools: readonly SchoolVerdict[], standard: Standard): StageVerdict["metByIndicator"] {
  const counts = new Map<IndicatorId, { met: number; undetermined: number }>();
  for (const { id } of standard.indicators) counts.set(id, { met: 0, undetermined: 0 });
  for (const { indicators } of schools) {
    for (const [id, count] of counts) {
      const met = indicators[id]?.met ?? null;
      if (met === null) count.undetermined += 1;
      else if (met) count.met += 1;
    }
  }
  return counts;
}

/**
 * One stage: how many counted schools meet the school rule and each requirement, and every 差异系数 against its limit.
 *
 * @param schools the verdicts of all parts, by `part.index`
 */
export function judgeStage(
  measures: StageMeasures,
  schools: readonly SchoolVerdict[],
  standard: Standard,
): StageVerdict {
  const { stage } = measures;
  const counted = schools.filter(({ part }) => part.counted && part.stage === stage);
  return {
    stage,
    schools: counted.length,
    met: counted.filter(({ met }) => met === true).length,
    unmet: counted.filter(({ met }) => met === false).length,
    undetermined: counted.filter(({ met }) => met === null).length,
    metByIndicator: countByIndicator(counted, standard),
    indicators: measures.indicators.map((figures) => {
      const limit = figures.indicator.coefficientLimit?.[stage] ?? null;
      return judgeDispersion(figures, limit === null ? null : toNumber(limit));
    }),
    composite: judgeComposite(measures, standard),
  };
}
