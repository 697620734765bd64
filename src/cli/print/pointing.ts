import type { Pointing } from "../../assessment";
import { columnProblem, columnSaid, fill, POINTING, sheetProblem, type Language } from "../../messages";

function tableTitle({ tables }: Pointing, table: string, language: Language): string {
  return tables.find(({ id }) => id === table)?.title[language] ?? table;
}

/** Why what was said of columns and sheets does not hold, where it does not. */
export function pointedProblems(pointing: Pointing, language: Language): readonly string[] {
  const ofSheets = pointing.sheets.map(({ sheet, table, outcome }) =>
    sheetProblem({ sheet, title: tableTitle(pointing, table, language), outcome }, language),
  );
  const ofColumns = pointing.columns.map((column) => columnProblem(column, language));
  return [...ofSheets, ...ofColumns].filter((problem) => problem !== null);
}

/** What was said of columns and sheets and holds, and why the rest does not. */
export function pointedLines(pointing: Pointing, language: Language): readonly string[] {
  const texts = POINTING[language].pointed;
  const ofSheets = pointing.sheets
    .filter(({ outcome }) => outcome === "taken")
    .map(({ sheet, table }) => fill(texts.sheet, { sheet, title: tableTitle(pointing, table, language) }));
  const ofColumns = pointing.columns
    .filter(({ outcome }) => outcome === "taken")
    .map((column) => `${column.sheet}!${column.cell} ${columnSaid(column, language)}`);
  return [...ofSheets, ...ofColumns, ...pointedProblems(pointing, language)].map((line) => `  ${line}`);
}
