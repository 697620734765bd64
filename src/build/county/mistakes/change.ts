import { amountOf, type CellContent } from "../form/cellContent";
import { keyOf, listRecordOf, sameKey, type FormContent, type ListField, type ListRecord } from "../form/content";
import { INDICATOR_FIELDS } from "../form/indicators";
import type { FieldId } from "../form/schoolColumns";
import type { SchoolRow } from "../generate/row";
import type { Mistake, Planted } from "./mistake";

type Plant = Mistake["plant"];

function withBase(content: FormContent, row: SchoolRow, cells: Partial<Record<FieldId, CellContent>>): FormContent {
  const base = content.base.map((record) =>
    sameKey(record.key, keyOf(row)) ? { ...record, cells: { ...record.cells, ...cells } } : record,
  );
  return { ...content, base };
}

function withList(content: FormContent, row: SchoolRow, cells: Partial<ListRecord["cells"]>): FormContent {
  const list = content.list.map((record) =>
    sameKey(record.key, keyOf(row)) ? { ...record, cells: { ...record.cells, ...cells } } : record,
  );
  return { ...content, list };
}

function listed(content: FormContent, row: SchoolRow): ListRecord | undefined {
  return content.list.find((record) => sameKey(record.key, keyOf(row)));
}

/** Types something else into one cell of 学校基础数据; 表Ⅱ-2 stays right. */
export function typedInBase(field: FieldId, to: (row: SchoolRow) => CellContent): Plant {
  return (content, row) => {
    const typed = to(row);
    return {
      content: withBase(content, row, { [field]: typed }),
      place: { table: "base", key: keyOf(row), field },
      from: row[field],
      to: typed,
    };
  };
}

/** Types something else into one cell of 表Ⅱ-2; 学校基础数据 stays right. */
export function typedInList(field: ListField, to: (cells: ListRecord["cells"], row: SchoolRow) => CellContent): Plant {
  return (content, row) => {
    const cells = listed(content, row)?.cells;
    if (cells === undefined) throw new RangeError(`${row.school_name} has no row in the list`);
    const typed = to(cells, row);
    return {
      content: withList(content, row, { [field]: typed }),
      place: { table: "list", key: keyOf(row), field },
      from: cells[field],
      to: typed,
    };
  };
}

/** The form with other figures for a school, 表Ⅱ-2 computed from them where it is filled in. */
export function reportedAs(content: FormContent, row: SchoolRow, changed: SchoolRow): FormContent {
  const based = withBase(content, row, changed);
  const before = listed(content, row);
  if (before === undefined) return based;
  const after = listRecordOf({ row: changed, merged: [] }, 0).cells;
  const indicators = Object.fromEntries(
    INDICATOR_FIELDS.map((field) => [field, before.cells[field] === null ? null : after[field]]),
  );
  const { school_name, sponsor_code, stu, grades, classes } = after;
  return withList(based, row, { school_name, sponsor_code, stu, grades, classes, ...indicators });
}

/** Reports wrong figures, on both sheets alike. The first field changed is the place where it shows. */
export function reported(field: FieldId, change: (row: SchoolRow) => Partial<SchoolRow>): Plant {
  return (content, row): Planted => {
    const changed = { ...row, ...change(row) };
    return {
      content: reportedAs(content, row, changed),
      place: { table: "base", key: keyOf(row), field },
      from: row[field],
      to: changed[field],
    };
  };
}

/** Types something else into a county table, alone or into a sentence; the schools' tables stay right. */
export function typedInCounty(
  field: string,
  to: (figureOf: (field: string) => number, own: number) => CellContent,
): Plant {
  return (content) => {
    const figureOf = (known: string): number => {
      const figure = amountOf(content.countyFigures[known] ?? null);
      if (figure === null) throw new RangeError(`the county tables have no ${known}`);
      return figure;
    };
    const from = content.countyFigures[field] ?? null;
    const typed = to(figureOf, amountOf(from) ?? 0);
    return {
      content: { ...content, countyFigures: { ...content.countyFigures, [field]: typed } },
      place: { table: "county", field },
      from,
      to: typed,
    };
  };
}
