import { fill, PAGE, PROBLEMS, WORDS, type Language } from "../../messages";
import type { FileProblem } from "../thread";

/** Names that a sentence lists; the others are counted by the dots. */
const NAMED = 12;

function listed(names: readonly string[], language: Language): string {
  return names.slice(0, NAMED).join(WORDS[language].list) + (names.length > NAMED ? " …" : "");
}

/** What is wrong with a file and what to do, in a sentence. */
export function fileSentence(problem: FileProblem, language: Language): string {
  const texts = PROBLEMS[language];
  switch (problem.kind) {
    case "file":
      return texts[problem.code];
    case "notAssessable":
      return fill(texts[problem.code], { seen: listed(problem.seen, language) });
    case "noPlace": {
      const schools = listed(problem.schools, language);
      return problem.table === null
        ? fill(texts.noPlace, { schools })
        : fill(texts.noPlaceTable, { table: problem.table, schools });
    }
    case "templateFull":
      return fill(texts.templateFull, { table: problem.table, needed: problem.needed, room: problem.room });
    case "noThread":
    case "notReadable":
    case "partMissing":
      return PAGE[language][problem.kind];
    case "internal":
      return fill(texts.internal, { detail: problem.detail.replace(/\s+/g, " ") });
  }
}
