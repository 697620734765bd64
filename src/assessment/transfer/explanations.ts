import type { Column, FormTable, Recognition } from "../../forms";
import type { Explanation } from "../report";

/** The columns of a table by what they are, as findings name them. */
function columnsOf(table: FormTable): readonly (readonly [key: string, header: string])[] {
  const named = (columns: ReadonlyMap<string, Pick<Column, "header">>) =>
    [...columns].map(([field, { header }]): [string, string] => [`${table.id} ${field}`, header]);
  if (table.kind === "figures") return named(table.cells);
  if (table.kind === "items") {
    return table.items.flatMap(({ id, verdict }) =>
      verdict === null ? [] : [[`${table.id} ${id}`, verdict.header] as const],
    );
  }
  return table.kind === "titled" ? [] : named(table.columns);
}

/** What the blank form calls the columns of the file. */
function renamed(source: Recognition, blank: Recognition): ReadonlyMap<string, string> {
  const titles = new Map(blank.tables.flatMap(columnsOf));
  const names = source.tables.flatMap(columnsOf).flatMap(([key, header]): [string, string][] => {
    const title = titles.get(key);
    return title === undefined ? [] : [[header, title]];
  });
  return new Map(names);
}

/**
 * The reasons that the user gave in a sheet 校验结果 of the file, for the new workbook: a reason belongs to a column, and the
 * blank form may call it otherwise.
 */
export function carriedExplanations(
  explanations: readonly Explanation[],
  source: Recognition,
  blank: Recognition,
): readonly Explanation[] {
  const names = renamed(source, blank);
  return explanations.map((explanation) => {
    return { ...explanation, column: names.get(explanation.column) ?? explanation.column };
  });
}
