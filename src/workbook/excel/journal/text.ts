import type { Content } from "../read/content";
import type { CellLook } from "../write/looks";
import type { FormerReport, Journal, JournalCell, JournalReport, JournalSheet, OfferedList, RowAnchor } from "./types";

/** A journal as text; short, because it lives in the user's file. */
export function journalText({ sheets, report }: Journal): string {
  return JSON.stringify({
    sheets: sheets.map(({ id, name, cells, anchors }) => [id, name, cells.map(cellData), anchors.map(anchorData)]),
    report: report === null ? null : { ...report, before: report.before === null ? null : formerData(report.before) },
  });
}

/** The journal behind a text; null where the text is none, because another version wrote it or somebody changed it. */
export function parseJournal(text: string): Journal | null {
  try {
    return journalOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NoJournalError) return null;
    throw error;
  }
}

class NoJournalError extends Error {
  override readonly name = "NoJournalError";
}

type Data = unknown;

function anchorData({ row, column, text }: RowAnchor): Data {
  return [row, column, text];
}

function cellData({ row, column, before, after, format, fill }: JournalCell): Data {
  const looks = fill === undefined ? (format === null ? [] : [format]) : [format, fill];
  return [row, column, before, after, ...looks];
}

/** Looks as numbers of a list, because few differ. */
function formerData({ id, contents, looks, lists, frozenRows }: FormerReport): Data {
  const palette: string[] = [];
  const numbers = looks.map((row) =>
    row.map((look) => {
      const text = JSON.stringify([look.fill, look.colour, look.bold, look.underlined, look.size, look.wraps]);
      const known = palette.indexOf(text);
      return known === -1 ? palette.push(text) - 1 : known;
    }),
  );
  const offered = lists.map(({ row, column, source }) => [row, column, source]);
  return {
    id,
    contents,
    looks: numbers,
    palette: palette.map((text): Data => JSON.parse(text)),
    lists: offered,
    frozenRows,
  };
}

function journalOf(data: Data): Journal {
  const { sheets, report } = record(data);
  return { sheets: list(sheets).map(sheetOf), report: report === null ? null : reportOf(record(report)) };
}

function sheetOf(data: Data): JournalSheet {
  const [id, name, cells, anchors] = list(data);
  return { id: string(id), name: string(name), cells: list(cells).map(cellOf), anchors: list(anchors).map(anchorOf) };
}

function anchorOf(data: Data): RowAnchor {
  const [row, column, text] = list(data);
  return { row: number(row), column: number(column), text: string(text) };
}

function cellOf(data: Data): JournalCell {
  const [row, column, before, after, format = null, ...fills] = list(data);
  const cell = {
    row: number(row),
    column: number(column),
    before: contentOf(before),
    after: contentOf(after),
    format: stringOrNull(format),
  };
  return fills.length === 0 ? cell : { ...cell, fill: stringOrNull(fills[0]) };
}

function reportOf({ ownName, title, before, after }: Readonly<Record<string, Data>>): JournalReport {
  return {
    ownName: string(ownName),
    title: string(title),
    before: before === null ? null : formerOf(record(before)),
    after: contentsOf(after),
  };
}

function formerOf(data: Readonly<Record<string, Data>>): FormerReport {
  const palette = list(data.palette).map(lookOf);
  const look = (index: Data): CellLook => palette[number(index)] ?? fail();
  return {
    id: string(data.id),
    contents: contentsOf(data.contents),
    looks: list(data.looks).map((row) => list(row).map(look)),
    lists: list(data.lists).map(offeredOf),
    frozenRows: number(data.frozenRows),
  };
}

function offeredOf(data: Data): OfferedList {
  const [row, column, source] = list(data);
  return { row: number(row), column: number(column), source: string(source) };
}

function lookOf(data: Data): CellLook {
  const [fill, colour, bold, underlined, size, wraps] = list(data);
  return {
    fill: stringOrNull(fill),
    colour: string(colour),
    bold: boolean(bold),
    underlined: boolean(underlined),
    size: number(size),
    wraps: boolean(wraps),
  };
}

function contentsOf(data: Data): readonly (readonly Content[])[] {
  return list(data).map((row) => list(row).map(contentOf));
}

function contentOf(data: Data): Content {
  if (data === null || typeof data === "string" || typeof data === "number" || typeof data === "boolean") return data;
  const { formula, error } = record(data);
  return typeof formula === "string" ? { formula } : { error: string(error) };
}

function record(data: Data): Readonly<Record<string, Data>> {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : fail();
}

function list(data: Data): readonly Data[] {
  if (!Array.isArray(data)) return fail();
  const items: readonly Data[] = data;
  return items;
}

function string(data: Data): string {
  return typeof data === "string" ? data : fail();
}

function stringOrNull(data: Data): string | null {
  return data === null ? null : string(data);
}

function number(data: Data): number {
  return typeof data === "number" ? data : fail();
}

function boolean(data: Data): boolean {
  return typeof data === "boolean" ? data : fail();
}

function fail(): never {
  throw new NoJournalError("this is no journal");
}
