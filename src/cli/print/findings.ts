import { stageWord, type AssessedFinding, type Assessment } from "../../assessment";
import { CLI, fill, WORDS, type Language } from "../../messages";

/** Shown of each severity; counted are all. */
const SHOWN = 100;

function findingLines(finding: AssessedFinding, language: Language): string[] {
  const { rule, severity, school, stage, sheet, cell, column, message } = finding;
  const place = sheet === null ? null : cell === null ? sheet : `${sheet}!${cell}`;
  const who = school === null ? null : `${school}${stage === null ? "" : ` ${stageWord(stage, language)}`}`;
  const where = [who, place, column].filter((text) => text !== null && text !== "").join(" · ");
  return [`  [${WORDS[language].severity[severity]} ${rule}] ${where}`, `      ${message}`];
}

/** The findings, most serious first, each with school, place, column and what to do. */
export function findingsLines({ findings, notAssessed }: Assessment, language: Language): string[] {
  const texts = CLI[language];
  const colon = WORDS[language].colon;
  const of = (severity: AssessedFinding["severity"]): readonly AssessedFinding[] =>
    findings.filter((finding) => finding.severity === severity);
  const [mustFix, explain] = [of("mustFix"), of("explain")];
  const counts = fill(texts.findingCounts, { mustFix: mustFix.length, explain: explain.length });
  const lines = ["", texts.findings + colon + (findings.length === 0 ? texts.noFindings : counts)];
  for (const group of [mustFix, explain]) {
    lines.push(...group.slice(0, SHOWN).flatMap((finding) => findingLines(finding, language)));
    if (group.length > SHOWN) lines.push(`  ${fill(texts.moreFindings, { count: group.length - SHOWN })}`);
  }
  if (notAssessed.length > 0) lines.push(fill(texts.notAssessed, { rules: notAssessed.join(WORDS[language].list) }));
  return lines;
}
