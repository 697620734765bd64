import { schoolValues, type IndicatorValue, type SchoolValues } from "../../../measures";
import { enrolmentOf, type Records, type SchoolPart } from "../../../records";
import type { Indicator, IndicatorId } from "../../../standards";
import { exactSum } from "../../../statistics";
import type { Basis } from "../basis";
import type { SchoolNumber } from "../types";
import type { Trial } from "./types";

type Amount = Pick<IndicatorValue, "numerator" | "source">;

/** Values of the forms, some of them replaced. */
class ReplacedValues implements SchoolValues {
  private readonly replaced = new Map<IndicatorId, Map<SchoolNumber, IndicatorValue | null>>();

  constructor(private readonly measured: SchoolValues) {}

  at(part: SchoolNumber, id: IndicatorId): IndicatorValue | null {
    const own = this.replaced.get(id)?.get(part);
    return own === undefined ? this.measured.at(part, id) : own;
  }

  put(part: SchoolNumber, id: IndicatorId, value: IndicatorValue | null): void {
    const own = this.replaced.get(id) ?? new Map<SchoolNumber, IndicatorValue | null>();
    this.replaced.set(id, own);
    own.set(part, value);
  }
}

/** What schools have in a trial, and of how many pupils. */
class Amounts {
  private readonly own: ReadonlyMap<string, number>;

  constructor(
    private readonly basis: Basis,
    /** Measured anew from the tried records. */
    private readonly measured: SchoolValues,
    private readonly trial: Trial,
  ) {
    this.own = new Map(trial.totals.map(({ school, indicator, total }) => [`${String(school)} ${indicator}`, total]));
  }

  /** Whether the figure is not simply what is measured. */
  isOwn(school: SchoolNumber, id: IndicatorId): boolean {
    return this.own.has(`${String(school)} ${id}`);
  }

  /**
   * A school before mergers: the own number; else what is measured from raw data; of the form's rounded figure what it
   * stood for before, since another number of pupils makes a school neither richer nor poorer.
   */
  of(school: SchoolNumber, id: IndicatorId): Amount | null {
    const before = this.basis.measures.values.at(school, id);
    const own = this.own.get(`${String(school)} ${id}`);
    if (own !== undefined) return { numerator: own, source: before?.source ?? "raw" };
    const now = this.measured.at(school, id);
    return now?.source === "raw" && !this.takesIn(school) ? now : before;
  }

  /** All that the merged schools have together; null where one lacks the figure. */
  merged(school: SchoolNumber, id: IndicatorId): Amount | null {
    const amounts: Amount[] = [];
    for (const one of [school, ...this.mergedInto(school)]) {
      const amount = this.of(one, id);
      if (amount === null) return null;
      amounts.push(amount);
    }
    const numerators = amounts.map(({ numerator }) => numerator);
    const numerator = exactSum(
      numerators,
      numerators.map(() => 1),
    );
    return { numerator, source: amounts.some(({ source }) => source === "form") ? "form" : "raw" };
  }

  mergedInto(school: SchoolNumber): SchoolNumber[] {
    return this.trial.mergers.filter(({ into }) => into === school).map(({ from }) => from);
  }

  private takesIn(school: SchoolNumber): boolean {
    return this.trial.mergers.some(({ into }) => into === school);
  }
}

function valueOf(amount: Amount | null, part: SchoolPart, { perPupils }: Indicator): IndicatorValue | null {
  const enrolment = enrolmentOf(part);
  if (amount === null || enrolment === null || enrolment <= 0) return null;
  const { numerator, source } = amount;
  return { value: (numerator * perPupils) / enrolment, numerator, enrolment, source };
}

/** Schools whose figures may differ from what is measured. */
function touched({ totals, pupils, closures, mergers }: Trial): ReadonlySet<SchoolNumber> {
  return new Set([
    ...totals.map(({ school }) => school),
    ...pupils.map(({ school }) => school),
    ...closures.flatMap(({ to }) => to.map(({ school }) => school)),
    ...mergers.map(({ into }) => into),
  ]);
}

/**
 * Every indicator of every school in a trial: measured anew from the tried records, with the own numbers in their places.
 *
 * @param records of `triedRecords`
 */
export function triedValues(basis: Basis, records: Records, trial: Trial): SchoolValues {
  const measured = schoolValues(records.parts, basis.standard);
  const values = new ReplacedValues(measured);
  const amounts = new Amounts(basis, measured, trial);
  for (const school of touched(trial)) {
    const part = records.parts[school];
    if (part === undefined) continue;
    const among = [school, ...amounts.mergedInto(school)];
    const allJoin = among.every((one) => one === school || records.parts[one]?.mergedInto === school);
    for (const indicator of basis.standard.indicators) {
      const { id } = indicator;
      const isOwn = among.some((one) => amounts.isOwn(one, id));
      if (!isOwn && allJoin && isAllRaw(basis, among, id)) continue;
      values.put(school, id, valueOf(amounts.merged(school, id), part, indicator));
    }
  }
  return values;
}

/** Whether raw data say it of every one: then what is measured from all their rows holds. */
function isAllRaw({ measures }: Basis, schools: readonly SchoolNumber[], id: IndicatorId): boolean {
  return schools.every((school) => measures.values.at(school, id)?.source === "raw");
}
