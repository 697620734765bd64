import type { CellContent } from "../form/cellContent";
import type { FormContent, ListField, MeanOrCoefficient, PartKey, StageField, StageWord } from "../form/content";
import type { FieldId } from "../form/schoolColumns";
import type { County, SchoolRow } from "../generate/row";

/** Where a mistake can be seen, whichever rows come or go afterwards. */
export type Place =
  | { readonly table: "base"; readonly key: PartKey; readonly field: FieldId }
  | { readonly table: "total"; readonly field: FieldId }
  | { readonly table: "list"; readonly key: PartKey; readonly field: ListField }
  | {
      readonly table: "balance";
      readonly stage: StageWord;
      readonly measure: MeanOrCoefficient;
      readonly field: StageField;
    }
  | { readonly table: "county"; readonly field: string };

/** The form after a mistake was made in it. */
export interface Planted {
  readonly content: FormContent;
  readonly place: Place;
  /** What stood there, and what stands there now. */
  readonly from: CellContent;
  readonly to: CellContent;
}

/** A mistake that real counties make, as something that can be done to any form. */
export interface Mistake {
  /** A word that tests and lists name it by. */
  readonly id: string;
  /** The rule that has to find it. */
  readonly rule: string;
  /** Other rules that cannot but fire with it. */
  readonly companions: readonly string[];
  readonly what: { readonly zh: string; readonly en: string };
  /** Whether it can be made in this row of 学校基础数据; null for a mistake that lies in no school. */
  readonly suits: ((row: SchoolRow, county: County) => boolean) | null;
  /** Code of a second school that it needs, which no other mistake may hit. */
  readonly partner?: (row: SchoolRow, county: County) => string | null;
  /** Makes it in the school of this row; a mistake that lies in no school is given any row. */
  readonly plant: (content: FormContent, row: SchoolRow, county: County) => Planted;
}
