import { add, fromNumber, subtract, type Decimal } from "../statistics";

/** A share as its two parts, so that it is compared exactly. */
export interface Fraction {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** 巩固率's parts: 毕业班、三年前入学、转入、转出、死亡. */
export interface RetentionFigures {
  readonly graduating: number;
  readonly entered: number;
  readonly transferredIn: number;
  readonly transferredOut: number;
  readonly died: number;
}

/**
 * 初中三年巩固率 = (毕业班 − 转入 + 转出) ÷ (三年前入学 − 死亡).
 *
 * @returns null where nobody is left to divide by
 * @see 沈阳市优质均衡指标计算公式（公开代码）
 */
export function retentionRate(figures: RetentionFigures): Fraction | null {
  const { graduating, entered, transferredIn, transferredOut, died } = figures;
  if (entered - died <= 0) return null;
  const stayed = add(subtract(fromNumber(graduating), fromNumber(transferredIn)), fromNumber(transferredOut));
  return { part: stayed, whole: subtract(fromNumber(entered), fromNumber(died)) };
}
