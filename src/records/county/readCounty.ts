import type { FigureTable, ItemTable, Recognition } from "../../forms";
import type { WorkbookSnapshot } from "../../workbook";
import type { CountyCell, CountyFigure, CountyItem, CountyMisfit, CountyRecord } from "../countyTypes";
import { sheetOf } from "../tables";
import { readConclusions } from "./conclusions";
import { readFigures } from "./figures";

type CountyTable = FigureTable | ItemTable;

/**
 * The county's own figures out of 表Ⅰ, 表Ⅳ, 表Ⅴ and 表Ⅵ, and the items of 表Ⅳ and 表Ⅴ.
 *
 * Where a table stands twice, the first visible one says what it says, and the other only what that one leaves out.
 *
 * @param snapshot the workbook that `recognition` was made from
 */
export function readCounty(snapshot: WorkbookSnapshot, recognition: Recognition): CountyRecord {
  const all = recognition.tables.filter(
    (table): table is CountyTable => table.kind === "figures" || table.kind === "items",
  );
  const tables = [...all.filter((table) => table.visible), ...all.filter((table) => !table.visible)];
  const figures = new Map<string, CountyFigure>();
  const items = new Map<string, CountyItem>();
  const percentages: CountyCell[] = [];
  const misfits: CountyMisfit[] = [];
  for (const table of tables) {
    const sheet = sheetOf(snapshot, table);
    const read =
      table.kind === "figures"
        ? { items: [], ...readFigures(sheet, table) }
        : { percentages: [], ...readConclusions(sheet, table) };
    const isKnown = (field: string) => figures.has(field) || misfits.some((misfit) => misfit.field === field);
    const newMisfits = read.misfits.filter(({ field }) => !isKnown(field));
    for (const [field, figure] of read.figures) if (!isKnown(field)) figures.set(field, figure);
    misfits.push(...newMisfits);
    for (const item of read.items) if (!items.has(item.id)) items.set(item.id, item);
    percentages.push(...read.percentages.filter(({ field }) => !percentages.some((cell) => cell.field === field)));
  }
  return { figures, items, percentages, misfits, tables: new Set(tables.map((table) => table.id)) };
}
