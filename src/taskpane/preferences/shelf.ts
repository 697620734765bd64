/** What is used of the browser's storage. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/**
 * What was kept under a key, as it was parsed: whoever asks makes sure of its shape.
 *
 * @param shelf throws where the browser keeps nothing for such a page, as for one that was opened from a file
 * @returns null where nothing is kept, and where it is no JSON
 */
export function kept(shelf: () => Shelf, key: string): unknown {
  try {
    return JSON.parse(shelf().getItem(key) ?? "null") as unknown;
  } catch {
    return null;
  }
}

/** Keeps something from one visit to the next, where the browser lets it; else the next visit begins as usual. */
export function keep(shelf: () => Shelf, key: string, value: unknown): void {
  try {
    shelf().setItem(key, JSON.stringify(value));
  } catch {
    // Refused, or full: nothing that is needed to work.
  }
}

/** A member of something parsed; undefined where there is none. */
export function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
}

/** The members of a parsed list; none for anything else. */
export function members(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
