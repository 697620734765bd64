import type { CellContent } from "../form/cellContent";
import { keyOf, sameKey, type FormContent } from "../form/content";
import { countyCell } from "../form/countyCells";
import { LIST_SHEET, listCell } from "../form/listSheet";
import { SCHOOL_SHEET, schoolCell, totalCellAddress } from "../form/schoolSheet";
import { BALANCE_SHEET, balanceCell } from "../form/stageSheets";
import { Random } from "../generate/random";
import type { County, SchoolRow } from "../generate/row";
import type { Mistake, Place } from "./mistake";

/** A mistake that was made: where it can be seen in the finished workbook, and what changed. */
export interface PlantedMistake {
  readonly mistake: Mistake;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** Name of the school as 学校基础数据 has it, or null for a mistake that lies in no school. */
  readonly school: string | null;
  readonly stage: string | null;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** The county has no school left that a mistake suits. */
export class NoSuitableSchoolError extends Error {
  constructor(mistake: Mistake) {
    super(`No school is left for the mistake ${mistake.id}`);
    this.name = "NoSuitableSchoolError";
  }
}

/** Schools whose row of 表Ⅱ-2 is filled in, or that have none. */
function isFilled(content: FormContent, row: SchoolRow): boolean {
  const listed = content.list.find((record) => sameKey(record.key, keyOf(row)));
  return listed?.cells.y1 !== null;
}

function addressOfPlace(content: FormContent, place: Place): { readonly sheet: string; readonly cell: string } {
  switch (place.table) {
    case "base":
      return { sheet: SCHOOL_SHEET, cell: schoolCell(content, place.key, place.field) };
    case "total":
      return { sheet: SCHOOL_SHEET, cell: totalCellAddress(content, place.field) };
    case "list":
      return { sheet: LIST_SHEET, cell: listCell(content, place.key, place.field) };
    case "balance":
      return { sheet: BALANCE_SHEET, cell: balanceCell(place.stage, place.measure, place.field) };
    case "county":
      return countyCell(place.field);
  }
}

function candidatesFor(mistake: Mistake, county: County, content: FormContent): SchoolRow[] {
  const { suits } = mistake;
  if (suits === null) return [...county.rows];
  return county.rows.filter((row) => isFilled(content, row) && suits(row, county));
}

/** Gives every mistake a school of its own; those that few schools suit choose first. */
function assign(
  county: County,
  content: FormContent,
  mistakes: readonly Mistake[],
  seed: number,
): Map<Mistake, SchoolRow> {
  const random = new Random(seed, mistakes.length);
  const choices = mistakes.map((mistake) => ({ mistake, rows: candidatesFor(mistake, county, content) }));
  choices.sort((left, right) => left.rows.length - right.rows.length);
  const hit = new Set<string>();
  const codes = (mistake: Mistake, row: SchoolRow): string[] => {
    const partner = mistake.partner?.(row, county) ?? null;
    return partner === null ? [row.school_code] : [row.school_code, partner];
  };
  const assigned = new Map<Mistake, SchoolRow>();
  for (const { mistake, rows } of choices) {
    const isFree = (row: SchoolRow): boolean => !codes(mistake, row).some((code) => hit.has(code));
    const free = mistake.suits === null ? rows : rows.filter(isFree);
    if (free.length === 0) throw new NoSuitableSchoolError(mistake);
    const row = random.pick(free);
    if (mistake.suits !== null) for (const code of codes(mistake, row)) hit.add(code);
    assigned.set(mistake, row);
  }
  return assigned;
}

/**
 * Makes mistakes in a form, each in a school of its own, in the order given.
 *
 * @param seed decides which schools are hit
 * @returns the form with all of them, and where each can be seen in it
 * @throws NoSuitableSchoolError where the county is too small
 */
export function plantMistakes(
  county: County,
  content: FormContent,
  mistakes: readonly Mistake[],
  seed: number,
): { readonly content: FormContent; readonly planted: readonly PlantedMistake[] } {
  let current = content;
  const made = [...assign(county, content, mistakes, seed)]
    .sort(([left], [right]) => mistakes.indexOf(left) - mistakes.indexOf(right))
    .map(([mistake, row]) => {
      const { content: next, ...change } = mistake.plant(current, row, county);
      current = next;
      return { mistake, row: mistake.suits === null ? null : row, change };
    });
  const planted = made.map(({ mistake, row, change }) => ({
    mistake,
    ...addressOfPlace(current, change.place),
    school: row?.school_name ?? null,
    stage: row?.stage ?? null,
    from: change.from,
    to: change.to,
  }));
  return { content: current, planted };
}
