import type { Basis, Severity } from "../checks";
import type { Pointers, Pointing, TableId, Unrecognised } from "../forms";
import type { Language } from "../messages";
import type { ConcessionId, NotCountedReason, Stage, StandardId } from "../standards";
import type { CountyReason, Met } from "../verdicts";
import type { CellValue, Edit, Location } from "../workbook";

/** What the user chose. */
export interface Settings {
  /** null: as the form says, 优质均衡 where it says nothing. */
  readonly standard: StandardId | null;
  /** Name of a province whose overlay is in force, or null. */
  readonly province: string | null;
  readonly language: Language;
  /** Whether plain formulas where verdicts belong may be replaced. */
  readonly replaceFormulas: boolean;
  /** What columns and sheets of the workbook are that are not, or wrongly, recognised; absent where nothing is said. */
  readonly pointers?: Pointers;
}

/** 说明 of a finding, as the next fill writes it. */
export interface FindingExplanation {
  /** Empty where the one that stands in the workbook is to be taken away. */
  readonly text: string;
  /** The values are no longer those that the reason was given for. */
  readonly stale: boolean;
  /** Of the values that the reason was given for. */
  readonly fingerprint: string;
  /** What was said before anything was typed beside the workbook; empty where nothing was. */
  readonly standing: string;
}

/** 校验发现, with its sentence and all that is needed to show and find it. */
export interface AssessedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** On what the rule rests, in words for the user. */
  readonly source: string;
  readonly school: string | null;
  readonly stage: Stage | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** The blamed column's title. */
  readonly column: string | null;
  readonly value: CellValue;
  readonly expected: string | number | null;
  /** What is wrong, with both sides, and what to do. */
  readonly message: string;
  /** All cells that the finding rests on. */
  readonly places: readonly Location[];
  /** Changes when the values change, so that an explanation can be seen to be stale. */
  readonly fingerprint: string;
  /** The user's reason; null where there is none. */
  readonly explanation: FindingExplanation | null;
}

export interface AssessedSchool {
  readonly name: string;
  readonly code: string | null;
  readonly stage: Stage | null;
  readonly counted: boolean;
  readonly reason: NotCountedReason | null;
  readonly indicators: Readonly<
    Record<
      string,
      {
        readonly value: number | null;
        readonly required: number | null;
        readonly met: Met;
        /** Whether it reaches the floor that one indicator may fall to. */
        readonly reachesFloor: Met;
        /** The pupils by whom the value is weighted. */
        readonly pupils: number | null;
      }
    >
  >;
  readonly met: Met;
  /** Its row in 学校基础数据 and in 表Ⅱ-2. */
  readonly places: readonly Location[];
}

/** A school that does not count, and why. */
export interface NotCountedSchool extends Pick<AssessedSchool, "name" | "stage"> {
  readonly reason: NotCountedReason;
}

/** 放宽: a concession that a school claims, that the standard allows, and that changes what is said of the school. */
export interface ClaimedConcession {
  readonly id: ConcessionId;
  readonly school: string;
  /** null where it holds for the school as a whole, in both stages. */
  readonly stage: Stage | null;
  /** What the concession allows. */
  readonly text: string;
  /** What it changes at this school, with both figures. */
  readonly effect: string;
  /** The cell that claims it. */
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface AssessedStage {
  /** Counted schools. */
  readonly schools: number;
  readonly met: number;
  readonly unmet: number;
  readonly undetermined: number;
  readonly indicators: Readonly<
    Record<
      string,
      {
        readonly name: string;
        /** Decimals with which the form prints its values and its mean. */
        readonly decimals: number;
        readonly mean: number | null;
        readonly sd: number | null;
        readonly cv: number | null;
        readonly limit: number | null;
        readonly met: Met;
        readonly borderline: boolean;
        /** `form`: computed from the form's rounded figures, for want of raw data. */
        readonly source: "raw" | "form";
        /** Counted schools that lack the indicator. */
        readonly missing: readonly string[];
      }
    >
  >;
  readonly composite: { readonly value: number | null; readonly limit: number | null; readonly met: Met };
}

/** A cell that was to be written and is not, and why. */
export interface SkippedWrite extends Location {
  readonly reason: "protected" | "formula" | "merged";
}

/** The result without its single schools: what the sheet 校验结果 says. */
export interface Result {
  readonly standard: StandardId;
  readonly standardName: string;
  readonly document: string;
  readonly procedure: string;
  readonly province: string | null;
  /** Mark of all figures that were judged: another mark, other data. */
  readonly dataMark: string;
  readonly findings: readonly AssessedFinding[];
  readonly stages: Readonly<Partial<Record<Stage, AssessedStage>>>;
  readonly verdict: "met" | "unmet" | "undetermined";
  /** Why the verdict is not `met`, as codes and as sentences. */
  readonly reasons: readonly { readonly code: CountyReason["kind"]; readonly message: string }[];
  /** 政府保障程度 S1–S15, 教育质量 E1–E9, 社会认可度 C1, each with its arithmetic; empty under the 2012 standard. */
  readonly items: Readonly<Record<string, { readonly met: Met; readonly message: string }>>;
  /** 一票否决 and 申报条件: a checklist beside the verdict, no part of it. */
  readonly vetoes: readonly { readonly id: string; readonly text: string }[];
  readonly eligibility: readonly { readonly id: string; readonly text: string }[];
}

/** The whole result of a run; what `--json` prints. Numbers are unrounded. */
export interface Assessment extends Result {
  readonly version: 1;
  readonly county: { readonly name: string | null; readonly code: string | null };
  readonly tables: readonly {
    readonly id: TableId;
    readonly title: string;
    readonly sheet: string;
    readonly range: string;
  }[];
  readonly unrecognised: readonly Unrecognised[];
  /** What was said of columns and sheets, what became of it, and what more can be said. */
  readonly pointing: Pointing;
  readonly schools: readonly AssessedSchool[];
  /** Those of them that do not count: a large form's text needs no more of its schools. */
  readonly notCounted: readonly NotCountedSchool[];
  /** What the verdicts rest on and people have to confirm; empty under a standard that allows no concession. */
  readonly concessions: readonly ClaimedConcession[];
  /** Rules that could be assessed nowhere in this workbook. */
  readonly notAssessed: readonly string[];
  /** Clauses that no rule can check from the forms: their ids, and what they say. */
  readonly unchecked: readonly string[];
  readonly uncheckedClauses: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
  readonly skipped: readonly SkippedWrite[];
}
