import { enrolmentOf } from "../../records";
import type { Basis } from "./basis";
import { doubtsOf } from "./doubts";
import type { OverviewStage } from "./types";

/** The stages, indicators and schools that can be planned for. */
export function overviewOf(basis: Basis): readonly OverviewStage[] {
  const { verdicts, measures, language } = basis;
  const doubts = doubtsOf(basis);
  return verdicts.stages.map(({ stage, indicators }) => ({
    stage,
    indicators: indicators.map(({ indicator, coefficient, limit, met }) => ({
      id: indicator.id,
      name: indicator.shortName[language],
      cv: coefficient,
      limit,
      met,
      // Only one above its limit is ever planned for without being chosen.
      doubts: met === false ? doubts(stage, indicator) : 0,
    })),
    schools: (measures.stages.find((own) => own.stage === stage)?.schools ?? []).map((part) => ({
      school: part.index,
      name: part.name,
      code: part.code,
      pupils: enrolmentOf(part),
    })),
  }));
}
