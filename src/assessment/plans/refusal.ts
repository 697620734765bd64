import { fill, PLANNING, type Language } from "../../messages";
import type { InvalidRequestError } from "./errors";

/** Why what was asked makes no sense, and what to do. */
export function refusalSentence({ code, subject }: InvalidRequestError, language: Language): string {
  return fill(PLANNING[language].invalid[code], { subject });
}
