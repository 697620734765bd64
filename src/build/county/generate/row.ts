import type { NumberFieldId, TextFieldId } from "../form/schoolColumns";

/** Fields that stand blank where they do not apply: grades of the other stage, concessions not claimed, retention. */
export type OptionalFieldId =
  | "g1" | "g2" | "g3" | "g4" | "g5" | "g6" | "g7" | "g8" | "g9"
  | "t_pea_x" | "a_other" | "a_rent"
  | "grad" | "g7_in" | "tr_in" | "tr_out" | "dead"; // prettier-ignore

/** One row of 学校基础数据: a school's part in one stage, by field id. Units are those of the form (㎡, 万元). */
export type SchoolRow = Readonly<
  Record<TextFieldId, string> &
    Record<Exclude<NumberFieldId, OptionalFieldId>, number> &
    Record<OptionalFieldId, number | null>
>;

/** What a school is; decides its rows, its size and its name. */
export type SchoolKind =
  | "primary"
  | "privatePrimary"
  | "campus"
  | "largePoint"
  | "smallPoint"
  | "nineYear"
  | "privateNineYear"
  | "twelveYear"
  | "junior"
  | "completeSecondary"
  | "special";

/** The two stage words as the forms print them. */
export const STAGE_WORDS = { primary: "小学", junior: "初中" } as const;

/** A school with its rows: one for each of its stages. */
export interface School {
  readonly kind: SchoolKind;
  readonly rows: readonly SchoolRow[];
}

/** An invented county as plain data. */
export interface County {
  readonly name: string;
  /** 行政区划代码, six digits. */
  readonly code: string;
  /** 学年, e.g. `2025—2026`. */
  readonly schoolYear: string;
  /** In the order of 学校基础数据; `seq` counts the rows. */
  readonly rows: readonly SchoolRow[];
  /** 不计校数的校区: code of the campus → code of the school it belongs to. */
  readonly campuses: ReadonlyMap<string, string>;
}
