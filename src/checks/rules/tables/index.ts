import type { TableRule } from "../../types";
import { AGREEMENT_RULES } from "./agreement";
import { CHOSEN_STANDARD_RULES } from "./chosenStandard";
import { COUNTING_RULES } from "./counting";
import { COUNTY_COUNT_RULES } from "./countyCounts";
import { COUNTY_ORDER_RULES } from "./countyOrder";
import { COUNTY_PRINTED_RULES } from "./countyPrinted";
import { COUNTY_READING_RULES } from "./countyReadable";
import { COUNTY_SHARE_RULES } from "./countyShares";
import { COUNTY_SUM_RULES } from "./countySums";
import { COUNTY_UNIT_RULES } from "./countyUnits";
import { STAGE_TABLE_RULES } from "./dispersion";
import { DIVIDED_RULES } from "./divided";
import { DUPLICATE_RULES } from "./duplicates";
import { FUNDING_RULES } from "./funding";
import { INDICATOR_RULES } from "./indicators";
import { OUTLIER_RULES } from "./outliers";
import { RECOGNITION_RULES } from "./recognition";
import { TOTAL_RULES } from "./totals";
import { UNIT_RULES } from "./units";

/** Rules about rows against each other, and tables against each other. */
export const TABLE_RULES: readonly TableRule[] = [
  ...RECOGNITION_RULES,
  ...UNIT_RULES,
  ...DUPLICATE_RULES,
  ...TOTAL_RULES,
  ...DIVIDED_RULES,
  ...COUNTING_RULES,
  ...OUTLIER_RULES,
  ...INDICATOR_RULES,
  ...STAGE_TABLE_RULES,
  ...AGREEMENT_RULES,
  ...COUNTY_READING_RULES,
  ...COUNTY_PRINTED_RULES,
  ...CHOSEN_STANDARD_RULES,
  ...COUNTY_SUM_RULES,
  ...COUNTY_ORDER_RULES,
  ...COUNTY_COUNT_RULES,
  ...COUNTY_SHARE_RULES,
  ...COUNTY_UNIT_RULES,
  ...FUNDING_RULES,
];

export { STAGE_TABLE_RULES };
