import { coefvar, composite, cv, cvRate, cvSample, mean, standardDeviation } from "../dispersion/coefficients";
import { enrolment, optional, range, values } from "./parameters";
import type { Functions } from "./types";

/** The difference coefficient and what it is made of. */
export const coefficient = {
  COEFFICIENT: { name: "CV", parameters: [values, optional(enrolment)], result: "matrix", run: cv },
  COEFVAR: { parameters: [values, optional(enrolment)], result: "matrix", run: coefvar },
  "CV.RATE": { parameters: [range("rates"), enrolment], result: "scalar", run: cvRate },
  "CV.SAMPLE": { parameters: [values], result: "scalar", run: cvSample },
  COMPOSITE: { parameters: [range("coefficients")], result: "scalar", run: composite },
  MEAN: { parameters: [values, optional(enrolment)], result: "scalar", run: mean },
  STANDARDDEVIATION: { parameters: [values, optional(enrolment)], result: "scalar", run: standardDeviation },
} satisfies Functions;
