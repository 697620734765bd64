import type { Assessment } from "../../assessment";
import { CLI, fill, WORDS, type Language } from "../../messages";
import { displayValue, type Edit, type Location } from "../../workbook";

/** Addresses named for each sheet and reason; the others are counted. */
const NAMED = 8;
/** Replaced values shown one by one. */
const REPLACED_SHOWN = 40;

/** A cell that was not written, for whichever reason. */
export interface NotWritten extends Location {
  readonly reason: keyof (typeof CLI)["zh"]["skipReasons"];
}

/** What a fill did. */
export interface Written {
  readonly out: string;
  readonly backup: string | null;
  readonly applied: readonly Edit[];
  readonly notWritten: readonly NotWritten[];
  readonly changed: boolean;
  readonly reported: boolean;
  readonly signed: boolean;
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    const known = byKey.get(keyOf(item));
    if (known === undefined) byKey.set(keyOf(item), [item]);
    else known.push(item);
  }
  return [...byKey.values()];
}

function perSheet(edits: readonly Edit[], language: Language): string[] {
  return groups(edits, ({ sheet }) => sheet).map(
    (own) => `  ${fill(CLI[language].onSheet, { sheet: own[0]?.sheet ?? "", count: own.length })}`,
  );
}

function notWrittenLines(cells: readonly NotWritten[], language: Language): string[] {
  const texts = CLI[language];
  if (cells.length === 0) return [];
  const lines = groups(cells, ({ sheet, reason }) => `${reason} ${sheet}`).map((own) => {
    const [first] = own;
    const named = own.slice(0, NAMED).map(({ cell }) => cell);
    const list = named.join(WORDS[language].list) + (own.length > NAMED ? " …" : "");
    const reason = first === undefined ? "" : texts.skipReasons[first.reason];
    return `  ${fill(texts.skippedLine, { sheet: first?.sheet ?? "", count: own.length, reason, cells: list })}`;
  });
  return [texts.skipped + WORDS[language].colon, ...lines];
}

/** What could be written, after a check. */
export function plannedLines({ edits, skipped }: Assessment, language: Language): string[] {
  const texts = CLI[language];
  return [
    "",
    texts.edits + WORDS[language].colon + fill(texts.wouldWrite, { count: edits.length }),
    ...perSheet(edits, language),
    ...notWrittenLines(skipped, language),
  ];
}

function replacedLines(edits: readonly Edit[], language: Language): string[] {
  return edits
    .filter(({ from }) => displayValue(from).trim() !== "")
    .slice(0, REPLACED_SHOWN)
    .map(
      ({ sheet, cell, from, to }) =>
        `    ${fill(CLI[language].replacing, { sheet, cell, from: displayValue(from), to: displayValue(to) })}`,
    );
}

/** What was written where, after a fill. */
export function writtenLines(written: Written, language: Language): string[] {
  const texts = CLI[language];
  const { out, backup, applied, notWritten, changed, reported, signed } = written;
  const summary = changed ? texts.written : texts.unchanged;
  return [
    "",
    texts.edits + WORDS[language].colon + fill(summary, { count: applied.length, file: out }),
    ...perSheet(applied, language),
    ...replacedLines(applied, language),
    ...notWrittenLines(notWritten, language),
    reported ? texts.reportSheet : texts.noReportSheet,
    ...(backup === null ? [] : [fill(texts.backup, { file: backup })]),
    ...(signed && changed ? [texts.signed] : []),
  ];
}
