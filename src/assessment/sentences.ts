import type { Evidence, Finding } from "../checks";
import { COUNTY_REASONS, fill, REASONS, RULE_SOURCES, RULE_TEXTS, WORDS, type Language } from "../messages";
import type { ItemId, NotCountedReason, Stage, Standard } from "../standards";
import type { CountyReason } from "../verdicts";
import { displayValue, type CellValue } from "../workbook";

function shown(value: CellValue, language: Language): string {
  const text = displayValue(value);
  if (text === "") return WORDS[language].blank;
  return typeof value === "string" ? `“${text}”` : text;
}

function evidenceText({ label, value, location }: Evidence, language: Language): string {
  const words = WORDS[language];
  const parameters = { label, value: shown(value, language) };
  return location === null
    ? fill(words.equalsWithoutCell, parameters)
    : fill(words.equals, { ...parameters, cell: location.cell });
}

/**
 * The sentence of a finding: what is wrong, the values on both sides with their cells, what to do.
 *
 * @throws RangeError for a rule that the catalogue does not know; a test keeps both lists equal
 */
export function findingMessage(finding: Finding, language: Language): string {
  const text = RULE_TEXTS[language].get(finding.rule);
  if (text === undefined) throw new RangeError(`no text for rule ${finding.rule}`);
  const words = WORDS[language];
  const title = fill(text.title, finding.parameters);
  const detail =
    text.detail === null
      ? finding.evidence.map((evidence) => evidenceText(evidence, language)).join(words.list)
      : fill(text.detail, finding.parameters);
  const what = detail === "" ? title : title + words.colon + detail;
  return what + words.stop + fill(text.fix, finding.parameters);
}

/**
 * On what a rule rests: a document with its clause, or the fact that it follows from.
 *
 * @throws RangeError for a rule that the catalogue does not know; a test keeps both lists equal
 */
export function sourceSentence(rule: string, language: Language): string {
  const source = RULE_SOURCES[language].get(rule);
  if (source === undefined) throw new RangeError(`no source for rule ${rule}`);
  return source;
}

export function stageWord(stage: Stage | null, language: Language): string {
  return WORDS[language].stage[stage ?? "unknown"];
}

/** Why a school is not counted. */
export function reasonSentence(reason: NotCountedReason, language: Language): string {
  return REASONS[language][reason];
}

function itemNames(ids: readonly ItemId[], standard: Standard, language: Language): string {
  const items = standard.items?.list.filter(({ id }) => ids.includes(id)) ?? [];
  return items.map(({ id, shortName }) => `${id} ${shortName[language]}`).join(WORDS[language].list);
}

/** Why the county is not met. */
export function countyReasonSentence(reason: CountyReason, standard: Standard, language: Language): string {
  const template = COUNTY_REASONS[language][reason.kind];
  const indicator = "indicator" in reason ? standard.indicators.find(({ id }) => id === reason.indicator) : undefined;
  return fill(template, {
    stage: "stage" in reason ? stageWord(reason.stage, language) : "",
    count: "count" in reason ? reason.count : "",
    indicator: indicator?.name[language] ?? "",
    items: "items" in reason ? itemNames(reason.items, standard, language) : "",
  });
}
