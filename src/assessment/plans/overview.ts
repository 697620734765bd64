import { enrolmentOf } from "../../records";
import type { Basis } from "./basis";
import type { OverviewStage } from "./types";

/** The stages, indicators and schools that can be planned for. */
export function overviewOf({ verdicts, measures, language }: Basis): readonly OverviewStage[] {
  return verdicts.stages.map(({ stage, indicators }) => ({
    stage,
    indicators: indicators.map(({ indicator, coefficient, limit, met }) => ({
      id: indicator.id,
      name: indicator.shortName[language],
      cv: coefficient,
      limit,
      met,
    })),
    schools: (measures.stages.find((own) => own.stage === stage)?.schools ?? []).map((part) => ({
      school: part.index,
      name: part.name,
      pupils: enrolmentOf(part),
    })),
  }));
}
