import { wholeSchools, type WholeSchool } from "../../measures";
import type { CountyFigure, Records } from "../../records";
import type { ItemThresholds, Standard } from "../../standards";

/** What the items are judged from. */
export interface ItemContext {
  readonly records: Records;
  readonly standard: Standard;
  readonly thresholds: ItemThresholds;
  /** The counted schools as wholes: 小学, 初中, 一贯制, and 教学点 as far as they count. */
  readonly schools: readonly WholeSchool[];
  /** A figure of the county tables; null where it is not filled in. */
  readonly figure: (field: string) => number | null;
}

export function itemContext(records: Records, standard: Standard, thresholds: ItemThresholds): ItemContext {
  const { figures } = records.county;
  return {
    records,
    standard,
    thresholds,
    schools: wholeSchools(records.parts.filter(({ counted }) => counted)),
    figure: (field) => {
      const known: CountyFigure | undefined = figures.get(field);
      return known?.value ?? null;
    },
  };
}
