import type { Shelf } from "../../src/taskpane";

/** A storage of the test's own, with nothing on it but what it is given. */
export function emptyShelf(entries: Readonly<Record<string, string>> = {}): Shelf {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

/** What a browser hands to a page for which it keeps nothing, as one opened from a disk. */
export function refusedShelf(): Shelf {
  throw new DOMException("denied", "SecurityError");
}
