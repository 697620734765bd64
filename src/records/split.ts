import type { RunType, SplitWeights, Stage } from "../standards";
import { toNumber, type Decimal } from "../statistics";
import type { SchoolRow } from "./schoolRow";
import { plainText } from "./reading";
import type { StageShare } from "./types";

/** Pupils of an undivided school by stage; `senior` is 0 where the school has none. */
export interface StagePupils {
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
}

const PRIMARY_GRADES = ["g1", "g2", "g3", "g4", "g5", "g6"];
const JUNIOR_GRADES = ["g7", "g8", "g9"];

function enrolmentOf(row: SchoolRow, own: string, grades: readonly string[]): number {
  const stated = row.number(own);
  if (stated !== null) return stated;
  return grades.reduce((sum, grade) => sum + (row.number(grade) ?? 0), 0);
}

/** Pupils by stage from columns of their own (小学部在校生数 …) or from the grades. */
export function stagePupils(row: SchoolRow): StagePupils {
  const primary = enrolmentOf(row, "stu_ps", PRIMARY_GRADES);
  const junior = enrolmentOf(row, "stu_js", JUNIOR_GRADES);
  return { primary, junior, senior: row.number("stu_hs") ?? 0 };
}

/** 办学类型 as far as splitting goes; null for a school of one stage. */
export function runTypeOf(text: string | null): RunType | null {
  if (text === null) return null;
  const word = plainText(text);
  if (/十二年|12年/u.test(word)) return "twelveYear";
  if (/九年|9年|一贯/u.test(word)) return "nineYear";
  return /完全中学|完中/u.test(word) ? "completeSecondary" : null;
}

function weighted(pupils: number, weight: Decimal | null): number {
  return weight === null ? 0 : pupils * toNumber(weight);
}

/**
 * 拆分: what each stage of an undivided school gets of the school's totals, by weighted pupils
 * (九年一贯 1:1.1, 完中 1:1.2, 十二年 1:1.1:1.32).
 *
 * @param pupils enrolment by stage, not negative
 * @returns the share of each stage that has pupils and that the run type teaches
 */
export function splitShares(
  runType: RunType,
  pupils: StagePupils,
  split: SplitWeights,
): ReadonlyMap<Stage, StageShare> {
  const weights = split.weights[runType];
  const parts = {
    primary: weighted(pupils.primary, weights.primary),
    junior: weighted(pupils.junior, weights.junior),
    senior: weighted(pupils.senior, weights.senior),
  };
  const whole = parts.primary + parts.junior + parts.senior;
  const shares = new Map<Stage, StageShare>();
  for (const stage of ["primary", "junior"] as const) {
    if (parts[stage] > 0) shares.set(stage, { runType, share: parts[stage] / whole, enrolment: pupils[stage] });
  }
  return shares;
}
