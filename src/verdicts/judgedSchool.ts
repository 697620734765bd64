import type { SchoolValues } from "../measures";
import type { SchoolPart } from "../records";
import type { IndicatorId } from "../standards";
import type { Demand } from "./indicator";
import type { IndicatorVerdict, Met, SchoolVerdict } from "./types";

/** How a verdict is kept. */
const METS = [null, true, false] as const;
const KINDS = METS.length;

/** What was decided of every indicator of every school, a byte each. */
export class Marks {
  private readonly marks: Uint8Array;

  constructor(
    schools: number,
    private readonly indicators: number,
  ) {
    this.marks = new Uint8Array(schools * indicators);
  }

  keep(school: number, indicator: number, { met, reachesFloor }: IndicatorVerdict): void {
    this.marks[school * this.indicators + indicator] = METS.indexOf(met) * KINDS + METS.indexOf(reachesFloor);
  }

  at(school: number, indicator: number): Pick<IndicatorVerdict, "met" | "reachesFloor"> {
    const mark = this.marks[school * this.indicators + indicator] ?? 0;
    return { met: METS[Math.floor(mark / KINDS)] ?? null, reachesFloor: METS[mark % KINDS] ?? null };
  }
}

/** A school with what was decided of it; the single indicators are told anew each time, since millions would fill the memory. */
export class JudgedSchool implements SchoolVerdict {
  constructor(
    readonly part: SchoolPart,
    readonly met: Met,
    private readonly demands: readonly Demand[],
    private readonly values: SchoolValues,
    private readonly marks: Marks,
  ) {}

  get indicators(): SchoolVerdict["indicators"] {
    const { index } = this.part;
    const told: Partial<Record<IndicatorId, IndicatorVerdict>> = {};
    this.demands.forEach(({ id, required }, at) => {
      const value = this.values.at(index, id);
      const { met, reachesFloor } = this.marks.at(index, at);
      told[id] = { value: value?.value ?? null, required, met, reachesFloor, source: value?.source ?? null };
    });
    return told;
  }
}
