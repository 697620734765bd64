import type { Location } from "../../workbook";

/** Some places of a workbook, to be asked for many. */
export interface PlaceSet {
  readonly has: (place: Location) => boolean;
}

export function placeSet(places: readonly Location[]): PlaceSet {
  const keys = new Set(places.map(keyOf));
  return { has: (place) => keys.has(keyOf(place)) };
}

/**
 * What is left out once the user has ticked some boxes, or taken ticks away.
 *
 * @param all     everything there is to choose from
 * @param left    what was left out before
 * @param changed what was ticked, or not
 */
export function leftAfter(
  all: readonly Location[],
  left: PlaceSet,
  changed: readonly Location[],
  chosen: boolean,
): readonly Location[] {
  const other = placeSet(changed);
  return all
    .filter((place) => (other.has(place) ? !chosen : left.has(place)))
    .map(({ sheet, cell }) => ({ sheet, cell }));
}

function keyOf({ sheet, cell }: Location): string {
  return `${sheet}!${cell}`;
}
