import { reasonSentence, stageWord, type Assessment } from "../../assessment";
import { CLI, fill, POINTING, WORDS, type Language } from "../../messages";
import { pointedLines } from "./pointing";

function unrecognisedLines({ unrecognised }: Assessment, language: Language): string[] {
  const texts = CLI[language];
  return unrecognised.map(({ sheet, cell, text, nearest, why }) => {
    const guess = nearest === null ? "" : fill(texts.nearest, { nearest });
    return `  ${fill(texts[why], { sheet, cell, text: text.replace(/\s+/g, ""), nearest: guess })}`;
  });
}

function notCountedLines({ notCounted }: Assessment, language: Language): string[] {
  const texts = CLI[language];
  return notCounted.map(({ name, stage, reason }) => {
    const school = fill(WORDS[language].ofStage, { name, stage: stageWord(stage, language) });
    return `  ${fill(texts.notCountedLine, { school, reason: reasonSentence(reason, language) })}`;
  });
}

function concessionLines({ concessions }: Assessment, language: Language): string[] {
  const texts = CLI[language];
  return concessions.map(({ school, stage, text, effect, sheet, cell }) => {
    const name =
      stage === null ? school : fill(WORDS[language].ofStage, { name: school, stage: stageWord(stage, language) });
    const place = [sheet, cell].filter((part) => part !== null).join("!");
    return `  ${fill(texts.concessionLine, { school: name, place, effect, text })}`;
  });
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

/** Which standard, which county, which tables, what was not recognised, who is not counted and why, and which concessions are claimed. */
export function recognitionLines(assessment: Assessment, language: Language): string[] {
  const texts = CLI[language];
  const colon = WORDS[language].colon;
  const { standardName, document, procedure, province, county, tables } = assessment;
  const standard = [standardName, province, document, procedure]
    .filter((text) => text !== null)
    .join(WORDS[language].clause);
  const named = [county.name, county.code].filter((text) => text !== null).join(" ");
  return [
    texts.standard + colon + standard,
    ...(named === "" ? [] : [texts.county + colon + named]),
    ...section(
      texts.tables,
      tables.map(({ title, sheet, range }) => `  ${title}  ${sheet}!${range}`),
    ),
    ...section(texts.unrecognised, unrecognisedLines(assessment, language)),
    ...section(POINTING[language].pointed.title, pointedLines(assessment.pointing, language)),
    ...section(texts.notCounted, notCountedLines(assessment, language)),
    ...section(texts.concessions, concessionLines(assessment, language)),
  ];
}
