import { fieldCalled, tableCalled, type PointedColumn, type PointedSheet, type Pointers } from "../assessment";
import type { Language } from "../messages";
import { parseAddress } from "../workbook";
import { UsageError } from "./usageError";

/** What stands for a column that is none of ours. */
const NONE = "-";
/** `表一!F3=学校名称`; the name of the sheet may be quoted, as formulas write it. */
const COLUMN = /^(.+)!\$?([A-Za-z]{1,3})\$?([0-9]{1,7})=(.*)$/;
const SHEET = /^([^=]+)=(.+)$/;

/**
 * Reads what was said of columns and sheets: `SHEET!CELL=FIELD`, `SHEET!CELL=-` and `SHEET=TABLE`.
 *
 * @throws UsageError where one of them is not understood, names no field or table, or contradicts another
 */
export function readPointers(words: readonly string[], language: Language): Pointers {
  const columns: PointedColumn[] = [];
  const sheets: PointedSheet[] = [];
  for (const word of words) {
    const column = COLUMN.exec(word);
    const sheet = column === null ? SHEET.exec(word) : null;
    if (column !== null) columns.push(columnIn(column, word, columns, language));
    else if (sheet !== null) sheets.push(sheetIn(sheet, word, sheets, language));
    else throw notUnderstood(word, language);
  }
  return { columns, sheets };
}

function columnIn(
  [, name = "", letters = "", digits = "", called = ""]: RegExpExecArray,
  word: string,
  others: readonly PointedColumn[],
  language: Language,
): PointedColumn {
  const cell = letters.toUpperCase() + digits;
  if (parseAddress(cell) === null) throw notUnderstood(word, language);
  const field = called === NONE ? null : fieldCalled(called);
  if (field === null && called !== NONE) {
    const zh = `--point ${word}：没有叫“${called}”的栏目，请写官方表头，如“在校生数”；不是本表的列写 -`;
    const en = `--point ${word}: there is no field "${called}"; give the official header, e.g. 在校生数, or - for none`;
    throw new UsageError({ zh, en }, language);
  }
  const sheet = unquoted(name);
  if (others.some((other) => other.sheet === sheet && other.cell === cell)) throw saidTwice(word, language);
  return { sheet, cell, header: null, field: field?.id ?? null };
}

function sheetIn(
  [, name = "", called = ""]: RegExpExecArray,
  word: string,
  others: readonly PointedSheet[],
  language: Language,
): PointedSheet {
  const table = tableCalled(called);
  if (table === null) {
    const zh = `--point ${word}：没有叫“${called}”的表，可用 学校基础数据、2017.II-2、2017.III 等`;
    const en = `--point ${word}: there is no table "${called}"; use schools, 2017.II-2, 2017.III and so on`;
    throw new UsageError({ zh, en }, language);
  }
  const sheet = unquoted(name);
  if (others.some((other) => other.sheet === sheet)) throw saidTwice(word, language);
  return { sheet, table };
}

function unquoted(name: string): string {
  return /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function notUnderstood(word: string, language: Language): UsageError {
  const zh = `--point ${word} 写法不对，应为 --point '工作表!单元格=栏目' 或 --point '工作表=表'`;
  return new UsageError({ zh, en: `--point ${word}: write SHEET!CELL=FIELD or SHEET=TABLE` }, language);
}

function saidTwice(word: string, language: Language): UsageError {
  const zh = `--point ${word}：同一处只能指定一次`;
  return new UsageError({ zh, en: `--point ${word}: this was pointed at before; say it once` }, language);
}
