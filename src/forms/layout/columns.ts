import type { Column } from "../types";
import type { SheetPointers } from "../pointing/sheetPointers";
import { entryOf, entryOfField, isIndicatorKey, type Entry, type Vocabulary } from "../vocabulary";
import type { HeaderCell } from "./band";
import { STAGE_PART, type ColumnTitle } from "./columnTitles";

/** A column whose header says something that is not known. */
export interface StrangeColumn {
  readonly index: number;
  readonly cell: HeaderCell;
  readonly header: string;
  readonly why: "unknownHeader" | "duplicateHeader" | "replacedHeader";
}

/** What the columns of a header are. */
export interface MatchedColumns {
  readonly columns: ReadonlyMap<string, Column>;
  readonly strange: readonly StrangeColumn[];
}

/** Parts that stand for the name above them. */
const TOTAL = /^(计|合计|小计|总计|总数)$/;
/** Under such a part, the same words mean another figure. */
const OTHER_FIGURE =
  /上年|去年|上一年|前年|上学年|上一学年|比上|增长|增减|省级|标准值?$|生均|人均|每百|百名|平均|比例|占比|得分|缺口|差额|计划|目标/;
/** Columns that help the reader and hold nothing for us. */
const HELPER = /^(序号|备注.*|说明|(省级|省定|国家)?(评估|基本|达标)?标准值?|达标值|基本值|栏次|行次|代码)$/;
/** Below an indicator, what somebody thought of its value. */
const JUDGEMENT = /^(是否)?达标(与否|情况)?$|^(结论|得分|差距|差额|评价)$/;
/** Only such columns are merged over several; elsewhere a wide cell is a group whose titles stand further down. */
const TEXTUAL: ReadonlySet<string> = new Set(["text", "code", "choice"]);
const VERDICTS = new Set(["y_pass", "y_note"]);

/**
 * Tells what each column below a header is.
 *
 * A column is known by its whole path of titles, else by a shorter and shorter end of it. An end is not enough where
 * what stands above speaks of another figure (上年, 标准, 生均) or of another thing (`人数` under 专任教师). What a person
 * says of a column goes before its titles.
 */
export function matchColumns(
  titles: readonly ColumnTitle[],
  vocabulary: Vocabulary,
  pointers: SheetPointers,
): MatchedColumns {
  const columns = new Map<string, Column>();
  const strange: StrangeColumn[] = [];
  const reported = new Set<HeaderCell>();
  const pointed = pointedColumns(titles, vocabulary, pointers);
  const taken = new Set([...pointed.values()].map((entry) => entry?.field.id));
  for (const { index, cell, header, unit, keys, path } of titles) {
    const said = pointed.get(index);
    if (said !== undefined) {
      reported.add(cell);
      if (said !== null) columns.set(said.field.id, { field: said.field, index, header, unit });
      continue;
    }
    if (reported.has(cell)) continue;
    const known = entryOfPath(path, vocabulary);
    const entry = cell.columns === 1 || TEXTUAL.has(known?.field.kind ?? "") ? known : undefined;
    if (entry === undefined) {
      if (isHelper(keys)) continue;
      reported.add(cell);
      strange.push({ index, cell, header, why: "unknownHeader" });
    } else if (columns.has(entry.field.id)) {
      strange.push({ index, cell, header, why: "duplicateHeader" });
    } else if (taken.has(entry.field.id)) {
      strange.push({ index, cell, header, why: "replacedHeader" });
    } else {
      columns.set(entry.field.id, { field: entry.field, index, header, unit });
    }
  }
  return { columns, strange };
}

/**
 * What was said of the columns, by column: an entry, or null for one that is none of ours. Neither of two columns that are
 * said to be one field is it, and a field that this kind of table does not have is passed over.
 */
function pointedColumns(
  titles: readonly ColumnTitle[],
  vocabulary: Vocabulary,
  pointers: SheetPointers,
): ReadonlyMap<number, Entry | null> {
  const pointed = new Map<number, Entry | null>();
  const cells = new Set<HeaderCell>();
  const fields = new Map<string, readonly number[]>();
  for (const { index, cell, header } of titles) {
    const pointer = cells.has(cell) ? undefined : pointers.at(cell, header);
    if (pointer === undefined) continue;
    const entry = pointer.field === null ? null : entryOfField(vocabulary, pointer.field);
    if (entry === undefined) continue;
    cells.add(cell);
    pointed.set(index, entry);
    if (entry !== null) fields.set(entry.field.id, [...(fields.get(entry.field.id) ?? []), index]);
  }
  for (const indexes of fields.values()) if (indexes.length > 1) for (const index of indexes) pointed.delete(index);
  return pointed;
}

function isHelper(keys: readonly string[]): boolean {
  const title = keys[keys.length - 1] ?? "";
  return title === "" || HELPER.test(title) || (JUDGEMENT.test(title) && keys.slice(0, -1).some(isIndicatorKey));
}

function entryOfPath(path: readonly string[], vocabulary: Vocabulary): Entry | undefined {
  const found = entryOfEnd(path, vocabulary);
  if (found !== undefined || path.length < 2 || !TOTAL.test(path[path.length - 1] ?? "")) return found;
  return entryOfEnd(path.slice(0, -1), vocabulary);
}

function entryOfEnd(path: readonly string[], vocabulary: Vocabulary): Entry | undefined {
  for (let start = 0; start < path.length; start++) {
    const key = path.slice(start).join("");
    const entry = entryOf(vocabulary, key);
    if (entry === undefined) continue;
    return start === 0 || isSameFigure(path.slice(0, start), key, entry, vocabulary) ? entry : undefined;
  }
  return undefined;
}

function isSameFigure(above: readonly string[], key: string, entry: Entry, vocabulary: Vocabulary): boolean {
  if (above.some((part) => OTHER_FIGURE.test(part) || STAGE_PART.test(part) || isIndicatorKey(part))) return false;
  if (VERDICTS.has(entry.field.id)) return true;
  const isBare = !entry.topic.test(key);
  return !isBare || !above.some((part) => isForeign(part, entry, vocabulary));
}

function isForeign(part: string, entry: Entry, vocabulary: Vocabulary): boolean {
  const identity = vocabulary.topics[0];
  return !entry.topic.test(part) && vocabulary.topics.some((topic) => topic !== identity && topic.test(part));
}
