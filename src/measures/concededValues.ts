import type { SchoolPart } from "../records";
import { isAllowed, withoutConcessions, type ConcessionId, type Indicator, type Standard } from "../standards";
import { claimingField } from "./claims";
import { rawIndicator } from "./rawIndicator";

/** An indicator of a school that a claimed concession changes. */
export interface ConcededValue {
  readonly concession: ConcessionId;
  readonly indicator: Indicator;
  /** Unrounded, as it would be without the claim, and as it is. */
  readonly without: number;
  readonly value: number;
  /** The column that claims it. */
  readonly field: string;
}

/** The concessions that let more of an indicator's resource count. */
function concessionsOf({ numerator }: Indicator): ReadonlySet<ConcessionId> {
  const terms = [...numerator.primary, ...numerator.junior].flat();
  return new Set(terms.flatMap(({ concession }) => (concession === null ? [] : [concession])));
}

/** What the claims of a school that the standard allows do to its indicators; a claim that changes no figure is none. */
export function concededValues(part: SchoolPart, standard: Standard): ConcededValue[] {
  const { stage } = part;
  if (stage === null) return [];
  return standard.indicators.flatMap((indicator) =>
    [...concessionsOf(indicator)].flatMap((concession) => {
      const field = isAllowed(standard, concession) ? claimingField(part, concession) : null;
      if (field === null) return [];
      const value = rawIndicator(part, stage, indicator, standard)?.value ?? null;
      const without = rawIndicator(part, stage, indicator, withoutConcessions(standard))?.value ?? null;
      if (value === null || without === null || value === without) return [];
      return [{ concession, indicator, without, value, field }];
    }),
  );
}
