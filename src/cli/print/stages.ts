import { stageWord, type AssessedStage, type Assessment } from "../../assessment";
import { CLI, fill, WORDS, type Language } from "../../messages";
import { STAGES, type Stage } from "../../standards";
import { aligned } from "./columns";

const COEFFICIENT_PLACES = 3;
const NONE = "——";

function number(value: number | null, places: number): string {
  return value === null ? NONE : value.toFixed(places);
}

function verdictWord(met: boolean | null, language: Language): string {
  const { verdict } = WORDS[language];
  return met === null ? verdict.undetermined : met ? verdict.met : verdict.unmet;
}

/** The coefficient with as many decimals as it takes to show on which side of the limit it is. */
function coefficientText(value: number | null, limit: number | null): string {
  if (value === null) return NONE;
  for (let places = COEFFICIENT_PLACES; places < 8; places += 1) {
    const shown = Number(value.toFixed(places));
    if (limit === null || shown > limit === value > limit) return value.toFixed(places);
  }
  return String(value);
}

function tableLines(figures: AssessedStage, language: Language): string[] {
  const texts = CLI[language];
  const { columns } = texts;
  const header = [columns.indicator, columns.mean, columns.coefficient, columns.limit, columns.verdict];
  const rows = Object.entries(figures.indicators).map(
    ([id, { name, mean, cv, limit, met, borderline, source, decimals }]) => {
      const remarks = [borderline ? texts.borderline : null, source === "form" ? texts.fromForm : null];
      const verdict = limit === null ? "" : verdictWord(met, language);
      const said = [verdict, ...remarks].filter((text) => text !== null && text !== "").join(WORDS[language].list);
      const limitText = limit === null ? NONE : `≤${limit.toFixed(2)}`;
      return [`${id} ${name}`, number(mean, decimals), coefficientText(cv, limit), limitText, said];
    },
  );
  const { value, limit, met } = figures.composite;
  const composite = [
    texts.composite,
    "",
    coefficientText(value, limit),
    limit === null ? NONE : `≤${limit.toFixed(2)}`,
    limit === null ? "" : verdictWord(met, language),
  ];
  return aligned([header, ...rows, composite], [1, 2, 3]).map((line) => `    ${line}`);
}

function stageLines(stage: Stage, figures: AssessedStage, language: Language): string[] {
  const texts = CLI[language];
  const { schools, met, unmet, undetermined } = figures;
  const judged = Object.values(figures.indicators).some(({ limit }) => limit !== null);
  const line = judged ? texts.stageLine : texts.stageLineWithoutRule;
  return [
    `  ${fill(line, { stage: stageWord(stage, language), schools, met, unmet, undetermined })}`,
    ...tableLines(figures, language),
  ];
}

/** For each stage the schools and the table of mean, coefficient, limit and verdict. */
export function stagesLines(assessment: Assessment, language: Language): string[] {
  const lines = ["", CLI[language].stages];
  for (const stage of STAGES) {
    const figures = assessment.stages[stage];
    if (figures !== undefined) lines.push(...stageLines(stage, figures, language));
  }
  return lines;
}

/** The county's verdict with every reason, and what only people can judge. */
export function verdictLines(assessment: Assessment, language: Language): string[] {
  const texts = CLI[language];
  const words = WORDS[language];
  const reasons = assessment.reasons.map(({ message }) => message).join(words.clause);
  const verdict = words.verdict[assessment.verdict] + (reasons === "" ? "" : words.colon + reasons);
  const clauses = Object.entries(assessment.uncheckedClauses).map(([id, text]) => `  ${id} ${text}`);
  return ["", texts.verdict + words.colon + verdict, ...(clauses.length === 0 ? [] : [texts.unchecked, ...clauses])];
}
