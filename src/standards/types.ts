import type { Decimal } from "../statistics";
import type { Bilingual, ByStage, Source } from "./basicTypes";
import type { StandardItems } from "./itemTypes";

export { STAGES, type Bilingual, type ByStage, type Confidence, type Source, type Stage } from "./basicTypes";

export type StandardId = "basic-2012" | "quality-2017";
export const STANDARD_IDS: readonly StandardId[] = ["basic-2012", "quality-2017"];

// prettier-ignore
export type IndicatorId =
  | "B1" | "B2" | "B3" | "B4" | "B5" | "B6" | "B7" | "B8"
  | "Q1" | "Q2" | "Q3" | "Q4" | "Q5" | "Q6" | "Q7";

/** One summand of a numerator: a field of 学校基础数据 (`domain/headers.json` ids). */
export interface Term {
  readonly field: string;
  /** Factor that brings the field's own unit to the indicator's, e.g. 10000 for 万元 → 元, −1 for a deduction. */
  readonly factor: number;
  /** A blank optional field counts as nothing; a blank required one leaves the sum undetermined. */
  readonly optional: boolean;
  /** The concession that has to be claimed by the school and allowed by the standard before the term counts. */
  readonly concession: ConcessionId | null;
}

/** 办学条件的放宽: applies only where the school's flag column says so and the standard's setting allows it. */
export type ConcessionId =
  "visitingArtsTeachers" | "nearbyGrounds" | "roomsBuiltBy2016" | "roomsSmallRural" | "sizeBuiltBy2010";

/** 指标: what is measured at every school, what a school needs, and how far schools may differ. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: Bilingual;
  /** Short enough for a table's column. */
  readonly shortName: Bilingual;
  readonly unit: Bilingual;
  /** 100 for figures per hundred pupils, 1 for figures per pupil. */
  readonly perPupils: 1 | 100;
  /** Decimals with which the form prints a value of this indicator. */
  readonly decimals: number;
  /** Ways to the numerator per stage, best first; the first whose required terms are all there is used. */
  readonly numerator: ByStage<readonly (readonly Term[])[]>;
  /** 拆分: whether an undivided 一贯制 school's total is split between its stages. */
  readonly splitBetweenStages: boolean;
  /** 标准值; null where the standard sets none (2012). */
  readonly requirement: ByStage<Decimal> | null;
  /** 差异系数 limit of this single indicator; null where only the composite is limited (2012). */
  readonly coefficientLimit: ByStage<Decimal> | null;
  /** For the name, the requirement and the limit. */
  readonly source: Source;
  /** For what is counted: often less sure than the requirement. */
  readonly numeratorSource: Source;
}

/** The rule by which a school meets the standard. */
export interface SchoolRule {
  /** At least so many indicators must be met … */
  readonly minimumMet: number;
  /** … and every other one must reach this share of its requirement (0.85). */
  readonly floorShare: Decimal;
  readonly source: Source;
}

/** Why a school is not counted; the sentence stands in the message catalogue. */
export type NotCountedReason =
  | "specialEducation"
  | "vocational"
  | "teachingPoint"
  | "smallTeachingPoint"
  | "mergedCampus"
  | "private"
  | "notCountyRun"
  | "noPupils"
  | "noCompulsoryStage";

/** Kinds of school that a standard leaves out whole. */
export type ExcludedKind = Extract<NotCountedReason, "specialEducation" | "vocational">;

/** Who is counted for the resource indicators. */
export interface Scope {
  readonly excludedKinds: readonly ExcludedKind[];
  /** 教学点 below so many pupils are left out; null: every 教学点 is. */
  readonly teachingPointMinimum: number | null;
  /** 举办者 codes (1–10) that are counted; null: all. */
  readonly sponsors: readonly number[] | null;
  readonly source: Source;
}

export type RunType = "nineYear" | "twelveYear" | "completeSecondary";

/** The weight of one pupil of each stage; null where such a school does not have the stage. */
export interface StageWeights {
  readonly primary: Decimal | null;
  readonly junior: Decimal | null;
  readonly senior: Decimal | null;
}

/** 拆分权重: pupils of each stage count so much when what a school has is shared out among its stages. */
export interface SplitWeights {
  readonly weights: Readonly<Record<RunType, StageWeights>>;
  readonly source: Source;
}

/** The two words of a verdict cell. */
export interface VerdictWords {
  readonly met: string | number;
  /** null: left blank, as the 2012 form asks. */
  readonly unmet: string | number | null;
}

/** A condition beside the verdict that the product lists and does not judge. */
export interface Eligibility {
  readonly id: string;
  readonly text: Bilingual;
  readonly source: Source;
}

/** A concession with what it allows. */
export interface Concession {
  readonly id: ConcessionId;
  readonly text: Bilingual;
  readonly allowed: boolean;
  readonly source: Source;
}

/** A standard as data: everything that a verdict rests on. */
export interface Standard {
  readonly id: StandardId;
  readonly name: Bilingual;
  /** The document and the procedure, as every result names them. */
  readonly document: Bilingual;
  readonly procedure: Bilingual;
  /** Province whose overlay is in force, or null. */
  readonly province: string | null;
  readonly indicators: readonly Indicator[];
  readonly schoolRule: SchoolRule | null;
  /** 综合差异系数 limit; null where the composite is not limited (2017). */
  readonly compositeLimit: ByStage<Decimal> | null;
  /** The tighter composite for counties that are about to apply for 优质均衡; null where none is known. Not a verdict. */
  readonly preApplicationCompositeLimit: ByStage<Decimal> | null;
  readonly compositeSource: Source;
  readonly scope: Scope;
  readonly split: SplitWeights;
  readonly verdictWords: VerdictWords;
  readonly concessions: readonly Concession[];
  readonly eligibility: readonly Eligibility[];
  /** 一票否决: listed beside the verdict. */
  readonly vetoes: readonly Eligibility[];
  /** 政府保障程度、教育质量、社会认可度, judged from the county tables; null where the standard scores them otherwise (2012). */
  readonly items: StandardItems | null;
  /** Clauses that no rule can check from the forms, listed as such. */
  readonly unchecked: readonly Eligibility[];
}

/** What a province changes: only the fields named are replaced. */
export interface ProvinceOverlay {
  readonly province: string;
  /** Names by which the province is asked for, e.g. `辽宁沈阳`, `沈阳`, `shenyang`. */
  readonly names: readonly string[];
  readonly deltas: Readonly<Partial<Record<StandardId, Partial<Omit<Standard, "id" | "province">>>>>;
  readonly source: Source;
}
