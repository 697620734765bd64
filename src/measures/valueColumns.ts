import type { Indicator, IndicatorId } from "../standards";
import { exactSum } from "../statistics";
import type { IndicatorValue, SchoolValues } from "./types";

/** How a value's source is kept; 0 is no value. */
const SOURCES = [null, "raw", "form"] as const;

/** One indicator over all parts of schools. */
interface ValueColumn {
  readonly perPupils: number;
  /** What the value is made from: the raw total, or the figure that the form prints. */
  readonly figure: Float64Array;
  readonly source: Uint8Array;
}

/** An indicator from a school's raw total. */
export function rawValue(numerator: number, enrolment: number, perPupils: number): IndicatorValue {
  return { value: (numerator * perPupils) / enrolment, numerator, enrolment, source: "raw" };
}

/** An indicator from the rounded figure that the form prints. */
export function printedValue(value: number, enrolment: number, perPupils: number): IndicatorValue {
  return { value, numerator: exactSum([value], [enrolment]) / perPupils, enrolment, source: "form" };
}

/**
 * The indicators of all parts of schools in columns of plain numbers: an object for each value of 300,000 schools would
 * take ten times the memory.
 */
export class ValueColumns implements SchoolValues {
  private readonly enrolment: Float64Array;
  private readonly columns: ReadonlyMap<IndicatorId, ValueColumn>;

  /** @param parts how many there are; none has a value yet */
  constructor(parts: number, indicators: readonly Indicator[]) {
    this.enrolment = new Float64Array(parts);
    this.columns = new Map(
      indicators.map(({ id, perPupils }) => [
        id,
        { perPupils, figure: new Float64Array(parts), source: new Uint8Array(parts) },
      ]),
    );
  }

  at(part: number, id: IndicatorId): IndicatorValue | null {
    const column = this.columns.get(id);
    const source = SOURCES[column?.source[part] ?? 0] ?? null;
    if (column === undefined || source === null) return null;
    const { perPupils, figure } = column;
    const make = source === "raw" ? rawValue : printedValue;
    return make(figure[part] ?? NaN, this.enrolment[part] ?? NaN, perPupils);
  }

  /** All values of a part rest on the same pupils. */
  put(part: number, id: IndicatorId, { value, numerator, enrolment, source }: IndicatorValue): void {
    const column = this.columns.get(id);
    if (column === undefined) return;
    this.enrolment[part] = enrolment;
    column.figure[part] = source === "raw" ? numerator : value;
    column.source[part] = SOURCES.indexOf(source);
  }
}
