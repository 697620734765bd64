import type { Stage, StandardId } from "../../standards";
import type { SheetSnapshot } from "../../workbook";
import { textsOf } from "../layout/cells";
import { stageNamed } from "../layout/stages";
import type { PlacedTitle, SheetScan } from "../layout/scan";
import type { SheetPointers } from "../pointing/sheetPointers";

/** The part of a sheet in which one table stands. */
export interface Place {
  readonly sheet: SheetSnapshot;
  readonly sheetIndex: number;
  readonly scan: SheetScan;
  /** The title above the table, or null. */
  readonly title: PlacedTitle | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** What a person says of the sheet and its columns. */
  readonly pointers: SheetPointers;
}

/** The standard named in a table's own title, else in the nearest line above it. */
export function standardAbove(place: Place, headerRow: number): StandardId | null {
  const above = place.scan.standards.filter((mention) => mention.row < headerRow);
  const own = above.find((mention) => mention.row === place.title?.row);
  return (own ?? above[above.length - 1])?.standard ?? null;
}

/** The stage that the lines above the header name, or else the sheet's name. */
export function stageAbove({ sheet, firstRow }: Place, headerRow: number): Stage | null {
  const lines: string[] = [];
  for (let row = firstRow; row < headerRow; row++) {
    lines.push(...textsOf(sheet.rows[row]).filter((text) => !/单位|填报|学校名称/.test(text)));
  }
  const named = new Set(lines.map(stageNamed).filter((stage) => stage !== null));
  if (named.size === 1) return [...named][0] ?? null;
  return named.size === 0 ? stageNamed(sheet.name) : null;
}
