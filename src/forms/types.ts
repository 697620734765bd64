import type { Stage, StandardId } from "../standards";
import type { CellRange, Location } from "../workbook";

/** What a field's cells hold. `code`: digits that are an identifier, not an amount. */
export type FieldKind = "integer" | "decimal" | "percent" | "text" | "code" | "choice" | "flag";

/** One field of the official forms: its titles in the wild, its unit, and what is plausible. */
export interface Field {
  /** Id of `domain/headers.json`; ours beyond it are marked in their file. */
  readonly id: string;
  /** The official title. */
  readonly title: string;
  readonly synonyms: readonly string[];
  readonly unit: string;
  readonly kind: FieldKind;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly required: boolean;
}

/** The tables that are known. */
export type TableId =
  | "schools"
  | "2017.I" | "2017.II-1" | "2017.II-2" | "2017.III" | "2017.IV" | "2017.V" | "2017.VI"
  | "2012.I" | "2012.II-1" | "2012.II-2" | "2012.III" | "2012.IV" | "2012.V" | "2012.VI" | "2012.VII"; // prettier-ignore

/** A column that was recognised. */
export interface Column {
  readonly field: Field;
  /** Counted from 0. */
  readonly index: number;
  /** The title as the sheet prints it, rows of a merged header joined with `>`. */
  readonly header: string;
  /** The unit that the title or the unit row prints, e.g. `万元`; null where none is printed. */
  readonly unit: string | null;
}

/** What a row below the header is. */
export type RowKind = "school" | "total" | "placeholder" | "heading";

/** One row of a school table, from its first to its last one; notes and blank rows are left out. */
export interface TableRow {
  /** Counted from 0. */
  readonly row: number;
  readonly kind: RowKind;
  /** The school's name, or the text of a total or heading. */
  readonly label: string;
  /** The stage that a heading above, or the sheet's own title or name, prints for this row; null where none does. */
  readonly headingStage: Stage | null;
  /** Number of the block in which the numbering (序号) restarts, from 0; null without numbering. */
  readonly block: number | null;
}

interface RecognisedTable {
  readonly id: TableId;
  /** Name and position of the sheet. */
  readonly sheet: string;
  readonly sheetIndex: number;
  readonly visible: boolean;
  readonly title: Location | null;
  /** The standard that the title names (基本均衡 or 优质均衡), whatever the columns are. */
  readonly titleStandard: StandardId | null;
  /** Title, header and rows. */
  readonly range: CellRange;
}

/** A table with one row a school: 学校基础数据, 表Ⅱ-2. */
export interface SchoolTable extends RecognisedTable {
  readonly kind: "schools";
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: ReadonlyMap<string, Column>;
  readonly rows: readonly TableRow[];
  /** True where the form's own notes ask for “/” in columns that do not apply. */
  readonly slashMeansNotApplicable: boolean;
}

/** What a row of a stage table states. */
export type Measure = "metCount" | "metShare" | "mean" | "coefficient";

/** A table with stages and measures as rows and indicators as columns: 表Ⅱ-1, 表Ⅲ. */
export interface StageTable extends RecognisedTable {
  readonly kind: "stages";
  readonly headerRows: { readonly first: number; readonly last: number };
  /** By field id: the indicators, and `composite` (综合, 综合评估). */
  readonly columns: ReadonlyMap<string, Column>;
  readonly rows: readonly { readonly row: number; readonly stage: Stage; readonly measure: Measure }[];
}

/** The one cell of a county table that belongs to a field. */
export interface FigureCell extends Column {
  /** Counted from 0. */
  readonly row: number;
}

/** A table of the county's own figures: 表Ⅰ (one row), 表Ⅵ (计 and 其中：家长). */
export interface FigureTable extends RecognisedTable {
  readonly kind: "figures";
  readonly headerRows: { readonly first: number; readonly last: number };
  /** By field id. */
  readonly cells: ReadonlyMap<string, FigureCell>;
  /** True where the form's own notes ask for “/” in cells that do not apply. */
  readonly slashMeansNotApplicable: boolean;
}

/** A table of the county's own figures with a row a year: 表Ⅴ 义务教育经费 of 2012. */
export interface YearTable extends RecognisedTable {
  readonly kind: "years";
  readonly headerRows: { readonly first: number; readonly last: number };
  /** By field id. */
  readonly columns: ReadonlyMap<string, Column>;
  /** From top to bottom; `row` is counted from 0. */
  readonly rows: readonly { readonly row: number; readonly year: number }[];
  readonly slashMeansNotApplicable: boolean;
}

/** One item of 表Ⅳ or 表Ⅴ as it stands. Rows and columns are counted from 0. */
export interface ItemRow {
  /** S1–S15 of 表Ⅳ, E1–E9 of 表Ⅴ. */
  readonly id: string;
  readonly row: number;
  /** The item's words as printed. */
  readonly label: string;
  /** 指标值或简要结论: its cell in every row that the item covers; empty where the table has no such column. */
  readonly conclusion: readonly { readonly row: number; readonly column: number }[];
  /** 是否达标; null where the table has no such column, or the cell is part of another item's. */
  readonly verdict: { readonly row: number; readonly column: number; readonly header: string } | null;
}

/** A table of items with a conclusion and a verdict each: 表Ⅳ, 表Ⅴ. */
export interface ItemTable extends RecognisedTable {
  readonly kind: "items";
  readonly items: readonly ItemRow[];
}

/** A table known by its title alone. */
export interface TitledTable extends RecognisedTable {
  readonly kind: "titled";
}

export type FormTable = SchoolTable | StageTable | FigureTable | YearTable | ItemTable | TitledTable;

/** A text that looks like a table or header of ours and is none that is known. */
export interface Unrecognised {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  /** The nearest known title, or null where nothing comes near. */
  readonly nearest: string | null;
  /**
   * `duplicateHeader`: the column was recognised already, and the first one is used; `replacedHeader`: a person said that
   * another column is what this one's title says.
   */
  readonly why: "unknownHeader" | "duplicateHeader" | "replacedHeader" | "unknownSheet";
}

/** What stands on the cover: 封面. */
export interface Cover {
  readonly countyName: string | null;
  readonly countyCode: string | null;
}

/** Everything that was recognised in a workbook. */
export interface Recognition {
  readonly tables: readonly FormTable[];
  readonly unrecognised: readonly Unrecognised[];
  readonly cover: Cover;
  /** The standard that titles and columns speak for, most recent evidence first; null where there is none. */
  readonly standard: StandardId | null;
}
