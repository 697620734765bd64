import { fill, ITEM_TEXTS, WORDS, type Language } from "../messages";
import type { ItemFinding, ItemParameters, ItemVerdict } from "../verdicts";

type Texts = (typeof ITEM_TEXTS)[Language];
const NO_NAMES = { name: "", part: "", whole: "", unit: "" };

function isKeyOf<Catalogue extends object>(catalogue: Catalogue, key: unknown): key is keyof Catalogue {
  return typeof key === "string" && Object.hasOwn(catalogue, key);
}

/** The names that a share, or a subject, goes by in a language. */
function namesOf({ names, subject }: ItemParameters, texts: Texts): Readonly<Record<string, string>> {
  const { name, part, whole, unit } = isKeyOf(texts.shares, names) ? texts.shares[names] : NO_NAMES;
  const subjectName = isKeyOf(texts.subjects, subject) ? texts.subjects[subject] : "";
  return { name, partName: part, wholeName: whole, unit, subjectName };
}

function schoolsText(named: ItemFinding["named"], language: Language): string {
  if (named === undefined) return "";
  const { labels, more } = ITEM_TEXTS[language];
  const schools = named.first.map((figures) => fill(labels[named.label], figures)).join(WORDS[language].list);
  return named.more ? schools + more : schools;
}

function findingText({ sentence, parameters, named }: ItemFinding, language: Language): string {
  const texts = ITEM_TEXTS[language];
  return fill(texts[sentence], { ...namesOf(parameters, texts), ...parameters, named: schoolsText(named, language) });
}

/** An item in one sentence: its short name, the arithmetic of each of its parts, and the verdict. */
export function itemMessage({ item, met, findings }: ItemVerdict, language: Language): string {
  const { clause, verdict } = WORDS[language];
  const texts = findings.map((finding) => findingText(finding, language));
  return fill(ITEM_TEXTS[language].line, {
    name: item.shortName[language],
    arithmetic: texts.join(clause),
    verdict: met === null ? verdict.undetermined : met ? verdict.met : verdict.unmet,
  });
}
