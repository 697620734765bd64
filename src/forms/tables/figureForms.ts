import { APPROVAL_FIELDS, fieldOf, FUNDING_FIELDS, PROFILE_FIELDS } from "../fields";
import { headerKey } from "../headerKey";
import type { Field, TableId } from "../types";

/** A row of a figure table, and the field that each column's field becomes in it. */
export interface FigureRow {
  /** Matches the header key of what stands left of the figures. */
  readonly label: RegExp;
  readonly fieldOf: (column: string) => Field;
}

/** What a figure table holds. */
export interface FigureForm {
  /** Column fields in the order of their codes: L1 first. */
  readonly columns: readonly Field[];
  /** Field by header key of its whole path of titles, or of an end of it that no other column shares. */
  readonly titles: ReadonlyMap<string, Field>;
  /** Empty for a table with one row, whatever its label. */
  readonly rows: readonly FigureRow[];
}

/** Under every group of columns these mean another figure; alone they tell nothing. */
const SHARED = new Set(["小学", "初中", "计", "合计", "拨款值", "收入", "比上年增长比例"]);
const PARENTS = "v_par_";

const approvalColumns = APPROVAL_FIELDS.filter((field) => !field.id.startsWith(PARENTS));

/** The figure tables of the 2017 form. */
export const FIGURE_FORMS: Partial<Record<TableId, FigureForm>> = {
  "2017.I": { columns: PROFILE_FIELDS, titles: titlesOf(PROFILE_FIELDS), rows: [] },
  "2017.VI": {
    columns: approvalColumns,
    titles: titlesOf(approvalColumns),
    rows: [
      { label: /家长/, fieldOf: (column) => fieldOf(column.replace(/^v_/, PARENTS)) },
      { label: /^(计|合计|总计|总数|全体|全部|全县)?$/, fieldOf },
    ],
  },
};

/** 表Ⅴ of 2012: the order of its codes is only inferred, so that no column is told by one. */
export const FUNDING_FORM: Pick<FigureForm, "columns" | "titles"> = { columns: [], titles: titlesOf(FUNDING_FIELDS) };

function titlesOf(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const titles = new Map<string, Field>();
  for (const field of fields) {
    for (const title of [field.title, ...field.synonyms]) {
      const { key } = headerKey(title);
      if (!SHARED.has(key)) titles.set(key, field);
    }
  }
  return titles;
}
