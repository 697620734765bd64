import type { Bilingual } from "../../standards";
import { infoOf, tableTitle } from "../catalogue";
import { FIELDS, SCHOOL_GROUPS } from "../fields";
import { headerKey } from "../headerKey";
import type { Field, TableId } from "../types";
import { SCHOOL_TABLES } from "../tables/schoolTable";
import { STAGE_TABLES } from "../tables/stageTable";
import { entryOf, SCHOOL_VOCABULARIES, STAGE_VOCABULARIES, WHOLE_VOCABULARY, type Vocabulary } from "../vocabulary";

/** A table that a sheet may be said to be. */
export interface TableChoice {
  readonly id: TableId;
  readonly title: Bilingual;
}

/** A field that a column may be said to be. */
export type FieldChoice = Pick<Field, "id" | "title" | "required">;

/** County tables whose contents are read. */
const COUNTY_TABLES: readonly TableId[] = ["2017.I", "2017.IV", "2017.V", "2017.VI", "2012.V"];

/** The tables that are read by their contents, those with a row a school first. */
export const TABLE_CHOICES: readonly TableChoice[] = [...SCHOOL_TABLES, ...STAGE_TABLES, ...COUNTY_TABLES].map(
  (id) => ({
    id,
    title: tableTitle(id),
  }),
);

const BASE_FIELDS: readonly Field[] = SCHOOL_GROUPS.flatMap(({ fields }) => fields);

/** The fields that the columns of a table with a row a school or a stage may be; none for other tables. */
export function fieldsOfTable(table: TableId): readonly FieldChoice[] {
  if (table === "schools") return BASE_FIELDS.map(choiceOf);
  const standard = infoOf(table).standard ?? "quality-2017";
  if (SCHOOL_TABLES.has(table)) return fieldsIn(SCHOOL_VOCABULARIES[standard]);
  return STAGE_TABLES.has(table) ? fieldsIn(STAGE_VOCABULARIES[standard]) : [];
}

function fieldsIn({ entries }: Vocabulary): readonly FieldChoice[] {
  const fields = new Map([...entries.values()].map(({ field }) => [field.id, field]));
  return [...fields.values()].map(choiceOf);
}

function choiceOf({ id, title, required }: Field): FieldChoice {
  return { id, title, required };
}

/** The table that a person calls by its id or its title; null for a name of none, and for one of several. */
export function tableCalled(name: string): TableId | null {
  const called = TABLE_CHOICES.filter(({ id, title }) => id === name || title.zh === name || title.en === name);
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}

/** The field of the tables of schools and stages that a person calls by its id or any of its titles; null for none. */
export function fieldCalled(name: string): FieldChoice | null {
  const field = FIELDS.find(({ id }) => id === name) ?? entryOf(WHOLE_VOCABULARY, headerKey(name).key)?.field;
  return field === undefined ? null : choiceOf(field);
}
