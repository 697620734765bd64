import { COMPOSITE_GROUP, GROUP_2012, GROUP_2017, SCHOOL_GROUPS, type FieldGroup } from "./fields";
import { headerKey } from "./headerKey";
import type { Field } from "./types";

/** A field under one of its titles. */
export interface Entry {
  readonly field: Field;
  readonly topic: RegExp;
}

/** The titles that may stand in the header of one kind of table, by header key. */
export interface Vocabulary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Topics of its groups, to notice a header text that speaks of something else. */
  readonly topics: readonly RegExp[];
}

/** Two fields of one table that share a title would be told apart by chance. */
export class AmbiguousTitleError extends Error {
  override readonly name = "AmbiguousTitleError";
}

/** The fields that say what a table measures and at which school, whatever its standard. */
export const SCHOOL_VOCABULARIES = {
  "quality-2017": vocabularyOf([...SCHOOL_GROUPS, GROUP_2017]),
  "basic-2012": vocabularyOf([...SCHOOL_GROUPS, GROUP_2012, verdictsOf(GROUP_2017)]),
} as const;

/** Indicators and 综合, the columns of 表Ⅱ-1 and 表Ⅲ. */
export const STAGE_VOCABULARIES = {
  "quality-2017": vocabularyOf([indicatorsOf(GROUP_2017), COMPOSITE_GROUP]),
  "basic-2012": vocabularyOf([GROUP_2012, COMPOSITE_GROUP]),
} as const;

/** Every title of every table; where two standards share a title, it stands for either. */
export const WHOLE_VOCABULARY: Vocabulary = {
  entries: new Map([
    ...STAGE_VOCABULARIES["basic-2012"].entries,
    ...STAGE_VOCABULARIES["quality-2017"].entries,
    ...SCHOOL_VOCABULARIES["basic-2012"].entries,
    ...SCHOOL_VOCABULARIES["quality-2017"].entries,
  ]),
  topics: SCHOOL_VOCABULARIES["quality-2017"].topics,
};

/** True for a key of the indicators of either standard. */
export function isIndicatorKey(key: string): boolean {
  const field = WHOLE_VOCABULARY.entries.get(key)?.field;
  return field !== undefined && isIndicator(field.id);
}

/** True for `y1`–`y7` and `b1`–`b8`. */
export function isIndicator(id: string): boolean {
  return /^[yb]\d$/.test(id);
}

/** @throws AmbiguousTitleError where two fields share a header key */
export function vocabularyOf(groups: readonly FieldGroup[]): Vocabulary {
  const entries = new Map<string, Entry>();
  for (const { fields, topic } of groups) {
    for (const field of fields) {
      for (const title of [field.title, ...field.synonyms]) {
        const { key } = headerKey(title);
        const other = entries.get(key)?.field ?? field;
        if (other.id !== field.id) throw new AmbiguousTitleError(`${title}: ${other.id}, ${field.id}`);
        entries.set(key, { field, topic });
      }
    }
  }
  return { entries, topics: groups.map((group) => group.topic) };
}

/** Looks a key up; a remark column is known by its first word, whatever its brackets explain. */
export function entryOf(vocabulary: Vocabulary, key: string): Entry | undefined {
  return vocabulary.entries.get(key.startsWith("备注") ? "备注" : key);
}

/** The entry of a field that may stand in such a table. */
export function entryOfField(vocabulary: Vocabulary, field: string): Entry | undefined {
  for (const entry of vocabulary.entries.values()) if (entry.field.id === field) return entry;
  return undefined;
}

function indicatorsOf({ topic, fields }: FieldGroup): FieldGroup {
  return { topic, fields: fields.filter((field) => isIndicator(field.id)) };
}

function verdictsOf({ topic, fields }: FieldGroup): FieldGroup {
  return { topic, fields: fields.filter((field) => !isIndicator(field.id)) };
}
