import type { Language } from "../messages";

/** The command line was not understood. `language` is the one asked for, as far as it could be read. */
export class UsageError extends Error {
  constructor(
    readonly problem: Readonly<Record<Language, string>>,
    readonly language: Language,
  ) {
    super(problem.en);
    this.name = "UsageError";
  }
}
