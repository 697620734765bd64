import type { Settings } from "../../assessment";
import type { Language } from "../../messages";
import { isStandardId, knownProvinces } from "../../standards";

/** What is kept from one visit to the next; nothing of any file. */
export type Preferences = Pick<Settings, "language" | "standard" | "province">;

/** What is used of the browser's storage. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

const KEY = "balance.settings";

/** Chinese for every Chinese, else English. */
function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh" : "en";
}

/**
 * What was kept; what is not understood any more is as if it had never been kept.
 *
 * @param shelf throws where the browser keeps nothing for such a page, as for one that was opened from a file
 * @param tag   of the browser's language
 */
export function loadPreferences(shelf: () => Shelf, tag: string): Preferences {
  const kept = read(shelf);
  const language = kept("language");
  const standard = kept("standard");
  const province = kept("province");
  return {
    language: language === "zh" || language === "en" ? language : languageOf(tag),
    standard: typeof standard === "string" && isStandardId(standard) ? standard : null,
    province: typeof province === "string" && knownProvinces().includes(province) ? province : null,
  };
}

/** Keeps the settings, where the browser lets it. */
export function savePreferences(shelf: () => Shelf, { language, standard, province }: Preferences): void {
  try {
    shelf().setItem(KEY, JSON.stringify({ language, standard, province }));
  } catch {
    // The next visit starts with the usual settings.
  }
}

function read(shelf: () => Shelf): (name: string) => unknown {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(KEY) ?? "null");
    if (typeof kept === "object" && kept !== null) return (name): unknown => Reflect.get(kept, name);
  } catch {
    // Nothing is kept.
  }
  return () => null;
}
