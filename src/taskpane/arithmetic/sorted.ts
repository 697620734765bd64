import type { SchoolTerm } from "./stageArithmetic";

/** By what the schools of an arithmetic can be put in order. */
export type TermOrder = "form" | "term" | "value" | "pupils";

/** The terms in an order: as the form has the schools, those that add most first, or the lowest value or most pupils first. */
export function sorted(terms: readonly SchoolTerm[], order: TermOrder): readonly SchoolTerm[] {
  switch (order) {
    case "form":
      return terms;
    case "term":
      return [...terms].sort((one, other) => other.term - one.term);
    case "value":
      return [...terms].sort((one, other) => one.value - other.value);
    case "pupils":
      return [...terms].sort((one, other) => other.pupils - one.pupils);
  }
}
