import type { Random } from "../../county";
import type { Package } from "../package";

/** One way to damage a form. It damages the same way for the same numbers. */
export interface Mutation {
  /** `kind/what`, such as `cells/duplicate`. */
  readonly name: string;
  /** Changes the parts in place, or answers the bytes of a file made in another way. */
  readonly apply: (form: Package, random: Random) => Uint8Array | undefined;
}

/** Damage to the text of one part, picked among those of a kind. */
export function onPart(
  name: string,
  parts: (form: Package) => readonly string[],
  change: (text: string, random: Random) => string,
): Mutation {
  return {
    name,
    apply: (form, random) => {
      const known = parts(form);
      if (known.length === 0) return undefined;
      const part = random.pick(known);
      form.setText(part, change(form.text(part), random));
      return undefined;
    },
  };
}

/** The text with one match of a pattern replaced; unchanged where nothing matches. */
export function replaceOne(text: string, pattern: RegExp, random: Random, by: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = random.pick(matches);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}
