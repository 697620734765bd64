import type { ArgumentName } from "../arguments/names";
import type { Parameter } from "./types";

/** A range that has to be given. */
export function range<Name extends ArgumentName>(argument: Name): Parameter<Name> {
  return { argument, shape: "matrix", optional: false };
}

/** A single value that has to be given. */
export function single<Name extends ArgumentName>(argument: Name): Parameter<Name> {
  return { argument, shape: "scalar", optional: false };
}

/** The same argument, which may be left out. */
export function optional<Name extends ArgumentName>(parameter: Parameter<Name>): Parameter<Name> {
  return { ...parameter, optional: true };
}

export const values = range("values");
export const totals = range("totals");
export const enrolment = range("enrolment");
export const indicatorCode = single("indicator");
export const stage = single("stage");
export const province = optional(single("province"));
