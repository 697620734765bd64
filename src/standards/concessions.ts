import type { ConcessionId, Standard } from "./types";

/** Whether the standard's setting allows a concession. */
export function isAllowed({ concessions }: Standard, id: ConcessionId): boolean {
  return concessions.some((known) => known.id === id && known.allowed);
}

/** The standard as it would judge if no school claimed anything. */
export function withoutConcessions(standard: Standard): Standard {
  return { ...standard, concessions: [] };
}
