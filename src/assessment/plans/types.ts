import type { IndicatorId, Stage } from "../../standards";
import type { Met } from "../../verdicts";
import type { Resource } from "./resources";

/** A school as plans name it: its position in `Records.parts`, the same for one workbook however often it is read. */
export type SchoolNumber = number;

/** How something stands, and how it would. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** One indicator of one stage. */
export interface Subject {
  readonly stage: Stage;
  readonly indicator: IndicatorId;
}

/** What can be chosen to plan for. */
export interface OverviewIndicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly cv: number | null;
  readonly limit: number | null;
  readonly met: Met;
  /** Of one above its limit: so many of the cells that it is counted from must be corrected. 0 for any other. */
  readonly doubts: number;
}

export interface OverviewStage {
  readonly stage: Stage;
  readonly indicators: readonly OverviewIndicator[];
  /** The counted ones. */
  readonly schools: readonly OverviewSchool[];
}

export interface OverviewSchool {
  readonly school: SchoolNumber;
  readonly name: string;
  /** 学校标识码 as typed; null where there is none. */
  readonly code: string | null;
  /** null where they are not known. */
  readonly pupils: number | null;
}

/** What a school lacks, in the indicator's unit; whole units where these are counted. */
export interface Lack {
  /** To its 标准值. */
  readonly requirement: number;
  /** To the 85 % of it that one indicator may fall to; null without a school rule. */
  readonly floor: number | null;
}

export interface SurveyedSchool {
  readonly school: SchoolNumber;
  readonly name: string;
  readonly pupils: number;
  /** What it has, in the indicator's unit. */
  readonly total: number;
  /** Per pupil or per hundred pupils, unrounded. */
  readonly value: number;
  /** `form`: worked out from the rounded figure that the form prints. */
  readonly source: "raw" | "form";
  readonly met: Met;
  /** null where the standard sets no requirement. */
  readonly lack: Lack | null;
}

/** One indicator over the counted schools of a stage: what each has, and what it lacks. */
export interface Survey extends Subject {
  readonly name: string;
  readonly unit: string;
  readonly resource: Resource;
  readonly perPupils: 1 | 100;
  /** With which the form prints a value. */
  readonly decimals: number;
  /** Decimals with which an amount is shown: whole things have none, estimates of them one, area and money two. */
  readonly places: number;
  /** 标准值 and floor, per pupil or per hundred pupils; null where the standard sets none. */
  readonly required: number | null;
  readonly floor: number | null;
  readonly limit: number | null;
  readonly mean: number | null;
  readonly cv: number | null;
  readonly met: Met;
  /** `form` where at least one school's figure is: such a plan is not in whole units. */
  readonly source: "raw" | "form";
  readonly schools: readonly SurveyedSchool[];
  /** Counted schools that lack the figure. */
  readonly missing: readonly string[];
}
