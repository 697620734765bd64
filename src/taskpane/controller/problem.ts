import { NotAssessableError, type NotAssessableCode, type Recognised } from "../../assessment";
import { fill, NOT_ASSESSABLE, WORDS, type Language, type Place } from "../../messages";
import { HostError, type HostProblem } from "../../workbook";

/** Why something could not be done, as plain data: it is kept in the state and comes out of a worker. */
export type Problem =
  | {
      readonly kind: "host";
      readonly problem: HostProblem;
      readonly detail: string;
      readonly sheet: string | null;
    }
  | {
      readonly kind: "notAssessable";
      readonly code: NotAssessableCode;
      readonly seen: readonly string[];
      /** How the user can say what his sheets and columns are; null where that would not help. */
      readonly recognised: Recognised | null;
    }
  /** The blank form could not be fetched from where the add-in lies. */
  | { readonly kind: "templateUnavailable" }
  /** A fault of the program's own. */
  | { readonly kind: "internal"; readonly detail: string };

/** An error that carries a problem which was met elsewhere, as in a worker. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** The problem behind any error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof HostError) {
    return { kind: "host", problem: error.problem, detail: error.detail, sheet: error.sheet };
  }
  if (error instanceof NotAssessableError) {
    const { code, seen, recognised } = error;
    return { kind: "notAssessable", code, seen, recognised };
  }
  return { kind: "internal", detail: error instanceof Error ? error.message : String(error) };
}

/** Sheets that a sentence names; the others are counted by the dots. */
const NAMED = 12;

/** What is wrong and what to do, in a sentence. */
export function problemSentence(problem: Problem, language: Language, place: Place): string {
  const texts = place.pane[language];
  switch (problem.kind) {
    case "host": {
      const sheet = problem.sheet === null ? "" : fill(texts.quoted, { text: problem.sheet });
      return fill(place.hostProblems[language][problem.problem], { sheet, detail: problem.detail });
    }
    case "notAssessable": {
      const named = problem.seen.slice(0, NAMED).join(WORDS[language].list);
      const seen = problem.seen.length > NAMED ? `${named} …` : named;
      return fill(NOT_ASSESSABLE[language][problem.code], { seen });
    }
    case "templateUnavailable":
      return texts.templateUnavailable;
    case "internal":
      return fill(texts.internal, { detail: problem.detail.replace(/\s+/g, " ") });
  }
}
