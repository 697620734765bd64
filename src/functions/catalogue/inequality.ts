import {
  atkinson,
  fedrange,
  gini,
  hoover,
  mcloone,
  palma,
  quantile,
  rangeRatio,
  theilL,
  theilT,
  verstegen,
} from "../dispersion/inequality";
import { enrolment, optional, single, values } from "./parameters";
import type { Functions } from "./types";

/** Raw totals with the enrolment, or bare numbers. */
const schools = [values, optional(enrolment)];

/** How unequal a county is, by other measures than the official one. */
export const inequality = {
  GINI: { parameters: [...schools, optional(single("corrected"))], result: "scalar", run: gini },
  "THEIL.T": { parameters: schools, result: "scalar", run: theilT },
  "THEIL.L": { parameters: schools, result: "scalar", run: theilL },
  ATKINSON: { parameters: [...schools, optional(single("aversion"))], result: "scalar", run: atkinson },
  HOOVER: { parameters: schools, result: "scalar", run: hoover },
  MCLOONE: { parameters: schools, result: "scalar", run: mcloone },
  VERSTEGEN: { parameters: schools, result: "scalar", run: verstegen },
  FEDRANGE: { parameters: schools, result: "scalar", run: fedrange },
  QUANTILE: { parameters: [...schools, optional(single("share"))], result: "scalar", run: quantile },
  "RANGE.RATIO": { parameters: schools, result: "scalar", run: rangeRatio },
  PALMA: { parameters: schools, result: "scalar", run: palma },
} satisfies Functions;
