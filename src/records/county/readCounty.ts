import type { FigureTable, FormTable, ItemTable, Recognition, YearTable } from "../../forms";
import type { WorkbookSnapshot } from "../../workbook";
import type {
  CountyCell,
  CountyFigure,
  CountyItem,
  CountyMisfit,
  CountyNumber,
  CountyRecord,
  FundingYear,
} from "../countyTypes";
import { sheetOf } from "../tables";
import { readConclusions } from "./conclusions";
import { readFigures } from "./figures";
import { readFunding } from "./funding";

type CountyTable = FigureTable | ItemTable;

/** The visible ones first: where a table stands twice, the first says what it says. */
function visibleFirst<Table extends FormTable>(tables: readonly Table[]): readonly Table[] {
  return [...tables.filter((table) => table.visible), ...tables.filter((table) => !table.visible)];
}

/**
 * The county's own figures out of 表Ⅰ, 表Ⅳ, 表Ⅴ and 表Ⅵ, the items of 表Ⅳ and 表Ⅴ, and 表Ⅴ经费 of 2012.
 *
 * Where a table stands twice, the first visible one says what it says, and the other only what that one leaves out.
 *
 * @param snapshot the workbook that `recognition` was made from
 */
export function readCounty(snapshot: WorkbookSnapshot, recognition: Recognition): CountyRecord {
  const tables = visibleFirst(
    recognition.tables.filter((table): table is CountyTable => table.kind === "figures" || table.kind === "items"),
  );
  const figures = new Map<string, CountyFigure>();
  const items = new Map<string, CountyItem>();
  const percentages: CountyCell[] = [];
  const misfits: CountyMisfit[] = [];
  const numbers: CountyNumber[] = [];
  for (const table of tables) {
    const sheet = sheetOf(snapshot, table);
    const read =
      table.kind === "figures"
        ? { items: [], ...readFigures(sheet, table) }
        : { percentages: [], numbers: [], ...readConclusions(sheet, table) };
    const isKnown = (field: string) => figures.has(field) || misfits.some((misfit) => misfit.field === field);
    const newMisfits = read.misfits.filter(({ field }) => !isKnown(field));
    for (const [field, figure] of read.figures) if (!isKnown(field)) figures.set(field, figure);
    misfits.push(...newMisfits);
    for (const item of read.items) if (!items.has(item.id)) items.set(item.id, item);
    percentages.push(...read.percentages.filter(({ field }) => !percentages.some((cell) => cell.field === field)));
    numbers.push(...read.numbers);
  }
  const funding = fundingOf(snapshot, recognition);
  return {
    figures,
    items,
    percentages,
    misfits,
    numbers: [...numbers, ...funding.numbers],
    funding: funding.years,
    tables: new Set(tables.map((table) => table.id)),
  };
}

function fundingOf(snapshot: WorkbookSnapshot, recognition: Recognition) {
  const tables = visibleFirst(recognition.tables.filter((table): table is YearTable => table.kind === "years"));
  const read = tables.map((table) => readFunding(sheetOf(snapshot, table), table));
  const years = new Map<number, FundingYear>();
  for (const one of read.flatMap((table) => table.years)) if (!years.has(one.year)) years.set(one.year, one);
  return {
    years: [...years.values()].sort((left, right) => left.year - right.year),
    numbers: read.flatMap((table) => table.numbers),
  };
}
