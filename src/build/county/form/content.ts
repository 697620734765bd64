import type { County, SchoolRow } from "../generate/row";
import type { CellContent } from "./cellContent";
import { countedParts, type CountedPart } from "./counted";
import { countyFigures } from "./countyFigures";
import { indicatorsOf, type IndicatorField } from "./indicators";
import type { FieldId } from "./schoolColumns";

/** Columns of 表Ⅱ-2 by field id. */
export type ListField =
  "seq" | "school_name" | "sponsor_code" | "stu" | "grades" | "classes" | IndicatorField | "y_pass" | "y_note";

/** Columns of 表Ⅱ-1 and 表Ⅲ. */
export type StageField = IndicatorField | "composite";
export type StageWord = "小学" | "初中";
export type MeanOrCoefficient = "mean" | "coefficient";

/** Which row is meant wherever it comes to stand: a school's part in one stage. */
export interface PartKey {
  readonly code: string;
  readonly stage: string;
}

/** A row of 学校基础数据 as typed, mistakes included. */
export interface BaseRecord {
  readonly key: PartKey;
  readonly cells: Readonly<Record<FieldId, CellContent>>;
}

/** A row of 表Ⅱ-2 as typed. */
export interface ListRecord {
  readonly key: PartKey;
  readonly cells: Readonly<Record<ListField, CellContent>>;
}

/** One cell of 表Ⅲ that somebody filled in already. */
export interface StageCell {
  readonly stage: StageWord;
  readonly measure: MeanOrCoefficient;
  readonly field: StageField;
  readonly content: CellContent;
}

/** What stands in a reporting workbook, before anything is laid out. */
export interface FormContent {
  readonly name: string;
  readonly code: string;
  readonly schoolYear: string;
  readonly base: readonly BaseRecord[];
  /** Figures of the 合计 row that are not the sum of the rows above. */
  readonly wrongTotals: Readonly<Partial<Record<FieldId, CellContent>>>;
  readonly list: readonly ListRecord[];
  readonly stageCells: readonly StageCell[];
  /** What stands in 表Ⅰ, 表Ⅳ, 表Ⅴ and 表Ⅵ by field, alone or in a sentence; none: blank. */
  readonly countyFigures: Readonly<Record<string, CellContent>>;
}

export function keyOf(row: SchoolRow): PartKey {
  return { code: row.school_code, stage: row.stage };
}

export function sameKey(left: PartKey, right: PartKey): boolean {
  return left.code === right.code && left.stage === right.stage;
}

function sumOf({ row, merged }: CountedPart, field: "stu" | "classes"): number {
  return [row, ...merged].reduce((sum, one) => sum + one[field], 0);
}

/** What a school types into 表Ⅱ-2, verdict and remark still blank. `seq` is the position within its stage. */
export function listRecordOf(part: CountedPart, seq: number): ListRecord {
  const { row, merged } = part;
  return {
    key: keyOf(row),
    cells: {
      seq,
      school_name: row.school_name,
      sponsor_code: row.sponsor_code,
      stu: sumOf(part, "stu"),
      grades: row.grades,
      classes: sumOf(part, "classes"),
      ...indicatorsOf([row, ...merged]),
      y_pass: null,
      y_note: null,
    },
  };
}

/** Counts 序号 afresh in every stage, after rows came or went. */
export function renumbered(list: readonly ListRecord[]): ListRecord[] {
  const counts = new Map<string, number>();
  return list.map((record) => {
    const seq = (counts.get(record.key.stage) ?? 0) + 1;
    counts.set(record.key.stage, seq);
    return { ...record, cells: { ...record.cells, seq } };
  });
}

/** How a county fills its form. */
export interface ContentOptions {
  /** Whether L7 to L13 of 表Ⅱ-2 are filled in for a part; by default for every one. */
  readonly indicatorsFilled?: (part: PartKey) => boolean;
}

const BLANK_INDICATORS = { y1: null, y2: null, y3: null, y4: null, y5: null, y6: null, y7: null } as const;

/** The form as a careful county fills it, the verdicts left to the product. */
export function contentOf(county: County, options: ContentOptions = {}): FormContent {
  const filled = options.indicatorsFilled ?? (() => true);
  const list = countedParts(county).map((part) => {
    const record = listRecordOf(part, 0);
    return filled(record.key) ? record : { ...record, cells: { ...record.cells, ...BLANK_INDICATORS } };
  });
  return {
    name: county.name,
    code: county.code,
    schoolYear: county.schoolYear,
    base: county.rows.map((row) => ({ key: keyOf(row), cells: row })),
    wrongTotals: {},
    list: renumbered(list),
    stageCells: [],
    countyFigures: countyFigures(county),
  };
}
