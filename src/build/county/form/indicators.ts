import { add, decimal, fromNumber, multiply, roundRatioHalfUp, subtract, type Decimal } from "../../../statistics";
import { STAGE_WORDS, type SchoolRow } from "../generate/row";

/** The seven indicators of 表Ⅱ-2, L7 to L13. */
export const INDICATOR_FIELDS = ["y1", "y2", "y3", "y4", "y5", "y6", "y7"] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];
export type IndicatorValues = Readonly<Record<IndicatorField, number>>;

const HUNDRED = fromNumber(100);
const YUAN_PER_WAN = fromNumber(10_000);
const ONE = fromNumber(1);
const DECIMALS = 2;

/** A numerator over several fields; a campus that does not count adds to the school it belongs to. */
function total(rows: readonly SchoolRow[], amounts: (row: SchoolRow) => readonly number[]): Decimal {
  return rows.flatMap(amounts).reduce((sum, amount) => add(sum, fromNumber(amount)), decimal("0"));
}

function qualified(row: SchoolRow): number[] {
  const degrees = [row.t_doc, row.t_mas, row.t_bac];
  return row.stage === STAGE_WORDS.primary ? [...degrees, row.t_col] : degrees;
}

/**
 * What 表Ⅱ-2 prints for a school: L7 to L13, rounded half up to two decimals from the exact quotient.
 *
 * @param rows the school's own row and those of its campuses, together more than 0 pupils
 */
export function indicatorsOf(rows: readonly SchoolRow[]): IndicatorValues {
  const pupils = total(rows, (row) => [row.stu]);
  const rate = (numerator: Decimal, factor: Decimal): number =>
    roundRatioHalfUp(multiply(numerator, factor), pupils, DECIMALS);
  const indoor = total(rows, (row) => [row.a_indoor]);
  return {
    y1: rate(total(rows, qualified), HUNDRED),
    y2: rate(
      total(rows, (row) => [row.t_core]),
      HUNDRED,
    ),
    y3: rate(
      total(rows, (row) => [row.t_pe, row.t_art]),
      HUNDRED,
    ),
    y4: rate(
      subtract(
        total(rows, (row) => [row.a_teach]),
        indoor,
      ),
      ONE,
    ),
    y5: rate(
      add(
        total(rows, (row) => [row.a_field]),
        indoor,
      ),
      ONE,
    ),
    y6: rate(
      total(rows, (row) => [row.equip_w]),
      YUAN_PER_WAN,
    ),
    y7: rate(
      total(rows, (row) => [row.media]),
      HUNDRED,
    ),
  };
}
