import { headerKey, isColumnCode, unitOf, type HeaderKey } from "../headerKey";
import type { Column } from "../types";
import { entryOf, isIndicatorKey, type Entry, type Vocabulary } from "../vocabulary";
import { pathOf, type HeaderBand, type HeaderCell } from "./band";

/** A column whose header says something that is not known. */
export interface StrangeColumn {
  readonly index: number;
  readonly cell: HeaderCell;
  readonly header: string;
  readonly why: "unknownHeader" | "duplicateHeader";
}

/** What the columns of a header are. */
export interface MatchedColumns {
  readonly columns: ReadonlyMap<string, Column>;
  readonly strange: readonly StrangeColumn[];
}

/** Parts of a header path that add nothing to the name above them. */
const NEUTRAL = /^(指标值|数值|实际值|实有数|数|值|本校值)$/;
/** Parts that stand for the name above them. */
const TOTAL = /^(计|合计|小计|总计|总数)$/;
/** Under such a part, the same words mean another figure. */
const OTHER_FIGURE =
  /上年|去年|上一年|前年|上学年|上一学年|比上|增长|增减|省级|标准值?$|生均|人均|每百|百名|平均|比例|占比|得分|缺口|差额|计划|目标/;
/** Columns that help the reader and hold nothing for us. */
const HELPER = /^(序号|备注.*|说明|(省级|省定|国家)?(评估|基本|达标)?标准值?|达标值|基本值|栏次|行次|代码)$/;
/** Below an indicator, what somebody thought of its value. */
const JUDGEMENT = /^(是否)?达标(与否|情况)?$|^(结论|得分|差距|差额|评价)$/;
const STAGE_PART = /^(普通)?(小学|初中|高中)(部|段|阶段|学段|教育)?$/;
/** Only such columns are merged over several; elsewhere a wide cell is a group whose titles stand further down. */
const TEXTUAL: ReadonlySet<string> = new Set(["text", "code", "choice"]);
const VERDICTS = new Set(["y_pass", "y_note"]);

/**
 * Tells what each column below a header is.
 *
 * A column is known by its whole path of titles, else by a shorter and shorter end of it. An end is not enough where
 * what stands above speaks of another figure (上年, 标准, 生均) or of another thing (`人数` under 专任教师).
 */
export function matchColumns(band: HeaderBand, vocabulary: Vocabulary): MatchedColumns {
  const columns = new Map<string, Column>();
  const strange: StrangeColumn[] = [];
  const reported = new Set<HeaderCell>();
  const stageParts = stagesAbove(band);
  for (let index = 0; index < band.width; index++) {
    const path = pathOf(band, index).filter((cell) => !isColumnCode(cell.text));
    const last = path[path.length - 1];
    if (last === undefined || reported.has(last)) continue;
    const parts = path.map((cell, depth) => partOf(cell.text, depth));
    const header = path.map((cell) => cell.text).join(">");
    const keys = parts.map((part) => part.key).filter((key) => key !== "");
    const known = entryOfPath(keys, vocabulary, stageParts);
    const entry = last.columns === 1 || TEXTUAL.has(known?.field.kind ?? "") ? known : undefined;
    if (entry === undefined) {
      if (isHelper(keys)) continue;
      reported.add(last);
      strange.push({ index, cell: last, header, why: "unknownHeader" });
    } else if (columns.has(entry.field.id)) {
      strange.push({ index, cell: last, header, why: "duplicateHeader" });
    } else {
      const unit = parts.reduce<string | null>((above, part) => part.unit ?? above, null);
      columns.set(entry.field.id, { field: entry.field, index, header, unit });
    }
  }
  return { columns, strange };
}

function isHelper(keys: readonly string[]): boolean {
  const title = keys[keys.length - 1] ?? "";
  return title === "" || HELPER.test(title) || (JUDGEMENT.test(title) && keys.slice(0, -1).some(isIndicatorKey));
}

/** Below a title, a unit may stand in a row of its own that belongs to the header by its merged cells. */
function partOf(text: string, depth: number): HeaderKey {
  const unit = depth > 0 ? unitOf(text) : null;
  return unit === null ? headerKey(text) : { key: "", unit };
}

function entryOfPath(keys: readonly string[], vocabulary: Vocabulary, stages: ReadonlySet<string>): Entry | undefined {
  const last = keys.length - 1;
  // Where one stage alone stands above the columns, it names the whole sheet and not a part of it.
  const path = keys.filter(
    (key, index) => !(index > 0 && NEUTRAL.test(key)) && !(index < last && stages.size === 1 && STAGE_PART.test(key)),
  );
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

/** 小学, 初中, 高中 where they stand above other titles. */
function stagesAbove(band: HeaderBand): ReadonlySet<string> {
  const stages = new Set<string>();
  for (let column = 0; column < band.width; column++) {
    for (const cell of pathOf(band, column).slice(0, -1)) {
      const stage = STAGE_PART.exec(headerKey(cell.text).key)?.[2];
      if (stage !== undefined) stages.add(stage);
    }
  }
  return stages;
}
