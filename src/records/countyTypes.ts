import type { Field } from "../forms";
import type { CellValue, Location } from "../workbook";
import type { Reading } from "./reading";

/** One figure of the county tables, in the field's own unit, with the place it was read from. */
export interface CountyFigure {
  readonly value: number;
  readonly location: Location;
  /** What the form calls it: the column's title, or the words before the blank of a sentence. */
  readonly label: string;
  /** As typed, where the form or the sentence prints another unit than the field's own. Absent where it does not. */
  readonly typed?: { readonly value: number; readonly unit: string };
  /** True where a table's number was typed as text, with blanks or in full-width digits. */
  readonly asText?: boolean;
}

/** One item of 表Ⅳ (S1–S15) or 表Ⅴ (E1–E9). */
export interface CountyItem {
  readonly id: string;
  /** 指标值或简要结论: the sentence as it stands, and its cell; null where the row has no such cell. */
  readonly conclusion: { readonly text: string; readonly location: Location } | null;
  /** 是否达标: what stands there, and where it belongs; null where the table has no such column. */
  readonly verdict: {
    readonly typed: CellValue;
    readonly sheetIndex: number;
    /** Counted from 0. */
    readonly row: number;
    readonly column: number;
    readonly header: string;
    readonly location: Location;
  } | null;
}

/** A cell of 表Ⅵ that holds a percentage: where it belongs, whether filled or not. */
export interface CountyCell {
  readonly field: string;
  readonly sheetIndex: number;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly value: CellValue;
}

/** One cell of 表Ⅰ, 表Ⅵ or 表Ⅴ经费 in which a number belongs, as it stands. */
export interface CountyNumber {
  readonly field: Field;
  readonly header: string;
  readonly location: Location;
  readonly value: CellValue;
  /** A percent sign behind the number makes it a text, and no other number. */
  readonly reading: Reading;
  /** False where the form prints another unit than the field's own, so that 42.5 万人 may be meant by 425000. */
  readonly inOwnUnit: boolean;
  /** True where the form's own notes ask for “/” in cells that do not apply. */
  readonly slashAllowed: boolean;
}

/** A row of 表Ⅴ经费 (2012): what was spent in a year, by field. */
export interface FundingYear {
  readonly year: number;
  readonly figures: ReadonlyMap<string, CountyFigure>;
}

/** A text or number in a county table where something else belongs. */
export interface CountyMisfit {
  readonly field: string;
  readonly text: string;
  readonly location: Location;
}

/**
 * The county tables 表Ⅰ, 表Ⅳ, 表Ⅴ, 表Ⅵ of 2017 as figures by field (`domain/headers.json`, 县级数据) and items by id, and
 * 表Ⅴ经费 of 2012.
 */
export interface CountyRecord {
  readonly figures: ReadonlyMap<string, CountyFigure>;
  readonly items: ReadonlyMap<string, CountyItem>;
  /** v_pct, v_visit_pct and their 家长 row (v_par_pct, v_par_visit_pct). */
  readonly percentages: readonly CountyCell[];
  readonly misfits: readonly CountyMisfit[];
  /** Every cell of a table in which a number belongs, blank or not. */
  readonly numbers: readonly CountyNumber[];
  /** By year, the earliest first. */
  readonly funding: readonly FundingYear[];
  /** Which of the four tables of 2017 were read, by table id. */
  readonly tables: ReadonlySet<string>;
}

/** A workbook without county tables. */
export const NO_COUNTY: CountyRecord = {
  figures: new Map(),
  items: new Map(),
  percentages: [],
  misfits: [],
  numbers: [],
  funding: [],
  tables: new Set(),
};
