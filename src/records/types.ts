import type { SchoolTable, StageTable } from "../forms";
import type { NotCountedReason, RunType, Stage } from "../standards";
import type { CellValue, SheetSnapshot } from "../workbook";
import type { CountyRecord } from "./countyTypes";
import type { SchoolRow } from "./schoolRow";

/** 拆分: how a part of an undivided 一贯制 school is taken out of its row. */
export interface StageShare {
  readonly runType: RunType;
  /** Share of the school's total that belongs to this stage, 0–1. */
  readonly share: number;
  /** Pupils of this stage. */
  readonly enrolment: number;
}

/** 学校: a school's part in one stage. Parts of one school share its `school` key. */
export interface SchoolPart {
  /** Position in `Records.parts`. */
  readonly index: number;
  readonly name: string;
  /** 学校标识码 as typed, or null. */
  readonly code: string | null;
  /** Key that all parts of one school share. */
  readonly school: string;
  /** null where it could not be decided: such a part is not judged and nothing is written in its row. */
  readonly stage: Stage | null;
  /** Its row of 学校基础数据. */
  readonly base: SchoolRow | null;
  /** Its row of 表Ⅱ-2. */
  readonly form: SchoolRow | null;
  /** Rows of its campuses that are no schools of their own (是否计校数 否): their figures are added to its own. */
  readonly campuses: readonly SchoolRow[];
  /** Only for a part taken out of an undivided row. */
  readonly split: StageShare | null;
  readonly counted: boolean;
  /** Why it is not counted; null where it is. */
  readonly reason: NotCountedReason | null;
  /** For a campus that is no school of its own: the index of the part that its figures were added to, else null. */
  readonly mergedInto: number | null;
}

/** A 合计 row with the rows that it stands for. */
export interface TotalRow {
  readonly table: SchoolTable;
  /** Counted from 0. */
  readonly row: number;
  readonly label: string;
  /** What stands in a column of the row, by field. */
  readonly value: (field: string) => CellValue;
  /** The school rows above it, down from the total row before it (all of them for 总计, 全县). */
  readonly summed: readonly SchoolRow[];
}

/** What went wrong while records were made; each becomes a finding. */
export type RecordIssue =
  /** Two pieces of evidence name different stages for one row. */
  | { readonly kind: "stageConflict"; readonly row: SchoolRow; readonly evidence: readonly StageEvidence[] }
  /** Nothing says which stage a row belongs to. */
  | { readonly kind: "stageUnknown"; readonly row: SchoolRow }
  /** The same schools stand on a second sheet of the same table; the first visible sheet is used. */
  | {
      readonly kind: "repeatedTable";
      readonly used: SchoolTable;
      readonly left: SchoolTable;
      readonly schools: number;
    };

/** One piece of evidence for a row's stage. */
export interface StageEvidence {
  readonly from: "cell" | "heading" | "schools" | "numbering" | "name";
  readonly stage: Stage;
}

/** Everything that checks, measures and verdicts need, out of the recognised tables. */
export interface Records {
  readonly parts: readonly SchoolPart[];
  /** School rows of 学校基础数据, in the order of the sheet; rows of a repeated table left out. */
  readonly base: readonly SchoolRow[];
  /** School rows of 表Ⅱ-2, likewise. */
  readonly form: readonly SchoolRow[];
  readonly totals: readonly TotalRow[];
  /** The tables with stages as rows: 表Ⅱ-1, 表Ⅲ. */
  readonly stageTables: readonly { readonly table: StageTable; readonly sheet: SheetSnapshot }[];
  readonly issues: readonly RecordIssue[];
  /** The county tables; empty where there are none. */
  readonly county: CountyRecord;
}
