import type { Assessment } from "../../assessment";
import { CLI, WORDS, type Language } from "../../messages";
import { findingsLines } from "./findings";
import { itemsLines } from "./items";
import { recognitionLines } from "./recognition";
import { stagesLines, verdictLines } from "./stages";

export { pointedProblems } from "./pointing";
export { cleanedLines, offerLines } from "./cleaned";
export { transferLines } from "./transfer";
export { plannedLines, writtenLines, type NotWritten, type Written } from "./writes";

/** What a person reads of an assessment, all but the writing. */
export function assessmentLines(file: string, assessment: Assessment, language: Language): string[] {
  return [
    CLI[language].heading + WORDS[language].colon + file,
    ...recognitionLines(assessment, language),
    ...findingsLines(assessment, language),
    ...stagesLines(assessment, language),
    ...itemsLines(assessment, language),
    ...verdictLines(assessment, language),
  ];
}
