import type { Language } from "../language";

/** The sentences of a rule in one language; placeholders are the finding's parameters. */
export interface RuleText {
  /** What is wrong. In Chinese, the words of the published table of rules. */
  readonly title: string;
  /** What is seen, where that is more than a list of cells and values; null: the list of what the finding rests on. */
  readonly detail: string | null;
  /** What to do about it. */
  readonly fix: string;
}

/** The sentences of several rules by their id. */
export type RuleTexts = Readonly<Record<string, Readonly<Record<Language, RuleText>>>>;

/** A rule's sentences where the finding's own list of cells and values says what is seen. */
export function text(title: string, fix: string): RuleText {
  return { title, detail: null, fix };
}

/** A rule's sentences with one about what is seen. */
export function textWith(title: string, detail: string, fix: string): RuleText {
  return { title, detail, fix };
}
