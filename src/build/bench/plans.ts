import { leastAddition } from "../../planning";
import { decimal } from "../../statistics";
import { Random } from "../county";
import type { Comparison } from "./figures";
import { median, ratioOf } from "./figures";

const COUNTIES = 3_000;
const SCHOOLS_A_COUNTY = 100;
const LIMIT = "0.30";
const WARM_UP = 2;
const RUNS = 7;
const TARGET = 25;
/** The plain way would take minutes for all counties: it plans every so-many-th, and so do we in that comparison. */
const PLAIN_EVERY = 60;

interface County {
  readonly totals: Float64Array;
  readonly enrolment: Float64Array;
}

/** Teachers at schools of 50 to 3,000 pupils, so unevenly that hundreds are missing to the limit. */
function makeCounty(random: Random): County {
  const enrolment = Float64Array.from({ length: SCHOOLS_A_COUNTY }, () => random.integer(50, 3_000));
  const totals = enrolment.map((pupils) => Math.max(1, Math.round((pupils * random.integer(20, 120)) / 1_000)));
  return { totals, enrolment };
}

interface PlainSchool {
  total: number;
  readonly pupils: number;
}

function plainCoefficient(schools: readonly PlainSchool[]): number {
  const pupils = schools.reduce((sum, school) => sum + school.pupils, 0);
  const mean = schools.reduce((sum, school) => sum + school.total, 0) / pupils;
  const squares = schools.reduce((sum, { total, pupils: own }) => sum + own * (total / own - mean) ** 2, 0);
  return Math.sqrt(squares / pupils) / mean;
}

/** The peer, as one would write it first: for every unit sort the schools and compute the coefficient anew. */
function plainUnits({ totals, enrolment }: County): number {
  const schools = Array.from(totals, (total, at): PlainSchool => ({ total, pupils: enrolment[at] ?? Number.NaN }));
  let units = 0;
  for (; plainCoefficient(schools) > Number(LIMIT); units += 1) {
    schools.sort((a, b) => (2 * a.total + 1) / a.pupils - (2 * b.total + 1) / b.pupils);
    const [neediest] = schools;
    if (neediest !== undefined) neediest.total += 1;
  }
  return units;
}

function ourUnits({ totals, enrolment }: County): number {
  const plan = leastAddition(totals, enrolment, decimal(LIMIT));
  if (!plan.possible) throw new Error("no plan for a county that can be planned");
  return plan.count;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A fast wrong answer is no answer: both have to need as many units. */
function requireAgreement(counties: readonly County[]): void {
  counties.forEach((county, at) => {
    if (ourUnits(county) !== plainUnits(county)) throw new Error(`plans differ in county ${String(at)}`);
  });
}

function makeCounties(): County[] {
  const random = new Random(20_170_012, 1);
  return Array.from({ length: COUNTIES }, () => makeCounty(random));
}

/** Exact plans in whole units for 50 counties, against the plain way. */
export function comparePlans(): Comparison {
  const counties = makeCounties().filter((_, at) => at % PLAIN_EVERY === 0);
  requireAgreement(counties);
  const ours: number[] = [];
  const peer: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const own = milliseconds(() => counties.map(ourUnits));
    const other = milliseconds(() => counties.map(plainUnits));
    if (run < 0) continue;
    ours.push(own);
    peer.push(other);
  }
  const what = `least additions in whole units, ${String(counties.length)} counties (peer: sorts anew for every unit)`;
  const reached = ratioOf({ ours, peer }) >= TARGET;
  return { what, ours, peer, unit: "ms", target: `peer ≥ ${String(TARGET)} ×`, reached };
}

/** `bench -- plans`: exact plans for 3,000 counties, in a sentence; nothing is there to compare all of them with. */
export function measurePlans(): string {
  const counties = makeCounties();
  const times: number[] = [];
  let units = 0;
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const time = milliseconds(() => {
      units = counties.reduce((sum, county) => sum + ourUnits(county), 0);
    });
    if (run >= 0) times.push(time);
  }
  const shown = `${COUNTIES.toLocaleString("en")} counties, ${units.toLocaleString("en")} units placed`;
  return `${shown}: ${median(times).toFixed(0)} ms`;
}
