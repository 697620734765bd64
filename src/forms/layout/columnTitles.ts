import { isColumnCode, unitOf, type HeaderKey } from "../headerKey";
import type { HeaderKeys } from "../headerKeys";
import { pathOf, type HeaderBand, type HeaderCell } from "./band";

/** What stands above one column of a header. */
export interface ColumnTitle {
  readonly index: number;
  /** The lowest title. */
  readonly cell: HeaderCell;
  /** All titles from top to bottom, as printed. */
  readonly header: string;
  /** The unit that the lowest title with one prints; null where none does. */
  readonly unit: string | null;
  /** The header keys of all titles, empty ones left out. */
  readonly keys: readonly string[];
  /** Those of them that tell what the column is. */
  readonly path: readonly string[];
}

/** Parts of a header path that add nothing to the name above them. */
const NEUTRAL = /^(指标值|数值|实际值|实有数|数|值|本校值)$/;
/** A stage as a title of its own. */
export const STAGE_PART = /^(普通)?(小学|初中|高中)(部|段|阶段|学段|教育)?$/;

/** Reads the titles above every column of a header; a column without any is left out. */
export function columnTitles(band: HeaderBand, headerKeys: HeaderKeys): readonly ColumnTitle[] {
  const paths = Array.from({ length: band.width }, (_, index) => pathOf(band, index));
  const stages = stagesAbove(paths, headerKeys);
  return paths.flatMap((whole, index) => {
    const cells = whole.filter(({ text }) => !isColumnCode(text));
    const cell = cells[cells.length - 1];
    if (cell === undefined) return [];
    const parts = cells.map(({ text }, depth) => partOf(text, depth, headerKeys));
    const keys = parts.map(({ key }) => key).filter((key) => key !== "");
    const header = cells.map(({ text }) => text).join(">");
    const unit = parts.reduce<string | null>((above, part) => part.unit ?? above, null);
    return [{ index, cell, header, unit, keys, path: tellingPart(keys, stages) }];
  });
}

/** Where one stage alone stands above the columns, it names the whole sheet and not a part of it. */
function tellingPart(keys: readonly string[], stages: ReadonlySet<string>): readonly string[] {
  const last = keys.length - 1;
  return keys.filter(
    (key, index) => !(index > 0 && NEUTRAL.test(key)) && !(index < last && stages.size === 1 && STAGE_PART.test(key)),
  );
}

/** Below a title, a unit may stand in a row of its own that belongs to the header by its merged cells. */
function partOf(text: string, depth: number, headerKeys: HeaderKeys): HeaderKey {
  const unit = depth > 0 ? unitOf(text) : null;
  return unit === null ? headerKeys.of(text) : { key: "", unit };
}

/** 小学, 初中, 高中 where they stand above other titles. */
function stagesAbove(paths: readonly (readonly HeaderCell[])[], headerKeys: HeaderKeys): ReadonlySet<string> {
  const stages = new Set<string>();
  for (const path of paths) {
    for (const cell of path.slice(0, -1)) {
      const stage = STAGE_PART.exec(headerKeys.of(cell.text).key)?.[2];
      if (stage !== undefined) stages.add(stage);
    }
  }
  return stages;
}
