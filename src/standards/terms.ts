import type { ConcessionId, Term } from "./types";

/** A summand that has to be there: without it the sum is undetermined. */
export function required(field: string, factor = 1): Term {
  return { field, factor, optional: false, concession: null };
}

/** A summand whose blank cell counts as nothing. */
export function optional(field: string): Term {
  return { field, factor: 1, optional: true, concession: null };
}

/** A summand that counts only under a concession; without it, and blank, it counts as nothing. */
export function conceded(field: string, concession: ConcessionId): Term {
  return { field, factor: 1, optional: true, concession };
}
