import { fill, FUNCTION_PROBLEMS, type Language } from "../messages";
import type { Bilingual } from "../standards";

/** How Excel shows it: `#VALUE!` or `#N/A`. Other errors cannot carry a sentence. */
export type ErrorKind = "invalidValue" | "notAvailable";

export type FunctionProblem = keyof (typeof FUNCTION_PROBLEMS)["zh"];

/** What a problem's sentence speaks of: an argument by its name in both languages, a number, a text. */
export type ProblemDetails = Readonly<Record<string, string | number | Bilingual>>;

/** What a custom function answers instead of a figure. Its `message` is the sentence in Chinese. */
export class FunctionError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly problem: FunctionProblem,
    private readonly details: ProblemDetails = {},
  ) {
    super(sentenceOf(problem, details, "zh"));
    this.name = new.target.name;
  }

  /** The same problem, shown by Excel in the other way. */
  as(kind: ErrorKind): FunctionError {
    return new FunctionError(kind, this.problem, this.details);
  }

  /** What is wrong, with which argument. */
  sentence(language: Language): string {
    return sentenceOf(this.problem, this.details, language);
  }
}

/** The arguments cannot be computed from. */
export function invalid(problem: FunctionProblem, details: ProblemDetails = {}): FunctionError {
  return new FunctionError("invalidValue", problem, details);
}

/** The arguments are sound, and there is no answer. */
export function unavailable(problem: FunctionProblem, details: ProblemDetails = {}): FunctionError {
  return new FunctionError("notAvailable", problem, details);
}

function sentenceOf(problem: FunctionProblem, details: ProblemDetails, language: Language): string {
  const parameters = Object.entries(details).map(([name, value]): [string, string | number] => [
    name,
    typeof value === "object" ? value[language] : value,
  ]);
  return fill(FUNCTION_PROBLEMS[language][problem], Object.fromEntries(parameters));
}
