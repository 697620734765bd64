import { recordsOf, type Records, type SchoolPart } from "../../../records";
import { exactSum } from "../../../statistics";
import { withEdits } from "../../../workbook";
import { countedSchool, type Basis } from "../basis";
import type { SchoolNumber } from "../types";
import { triedPupils } from "./check";
import { pupilEdits } from "./pupils";
import type { Trial } from "./types";

/** Whether the school has a row of 学校基础数据 of its own, with its pupils. */
function hasOwnRow({ base, split }: SchoolPart): boolean {
  return split === null && typeof base?.number("stu") === "number";
}

/** Whether one becomes a campus of the other by the very rule by which the forms know campuses: row beside row. */
function joinsRows(from: SchoolPart, into: SchoolPart): boolean {
  return hasOwnRow(from) && hasOwnRow(into);
}

/** How many pupils each school has in the end, as far as that differs from the forms and no row of a campus brings them. */
function wantedPupils(basis: Basis, trial: Trial): Map<SchoolNumber, number> {
  const wanted = new Map(trial.pupils.map(({ school, pupils }) => [school, pupils]));
  const add = (school: SchoolNumber, pupils: number): void => {
    const before = wanted.get(school) ?? triedPupils(countedSchool(basis, school), trial);
    wanted.set(school, exactSum([before, pupils], [1, 1]));
  };
  for (const { to } of trial.closures) for (const { school, pupils } of to) add(school, pupils);
  for (const { from, into } of trial.mergers) {
    const [leaving, taking] = [countedSchool(basis, from), countedSchool(basis, into)];
    if (!joinsRows(leaving, taking)) add(into, triedPupils(leaving, trial));
  }
  return wanted;
}

/** The parts once schools are closed and merged. A school that is gone keeps its place among them and does not count. */
function withoutGone(parts: readonly SchoolPart[], { closures, mergers }: Trial): SchoolPart[] {
  const changed = [...parts];
  for (const { school } of closures) {
    const part = changed[school];
    if (part !== undefined) changed[school] = { ...part, counted: false, reason: "noPupils" };
  }
  for (const { from, into } of mergers) {
    const [leaving, taking] = [changed[from], changed[into]];
    if (leaving === undefined || taking === undefined) continue;
    const joined = joinsRows(leaving, taking);
    changed[from] = { ...leaving, counted: false, reason: "mergedCampus", mergedInto: joined ? into : null };
    if (!joined || leaving.base === null) continue;
    changed[into] = { ...taking, campuses: [...taking.campuses, leaving.base, ...leaving.campuses] };
  }
  return changed;
}

/**
 * The records of the county as it would be: the workbook is read again with other numbers of pupils, so that who counts
 * and how an undivided school is split follow from the same rules; then schools are closed and merged.
 *
 * Every part keeps its index. A merger of rows that cannot stand side by side only brings its pupils; see `triedValues`.
 */
export function triedRecords(basis: Basis, trial: Trial): Records {
  const { snapshot, recognition, records, standard } = basis;
  const edits = [...wantedPupils(basis, trial)].flatMap(([school, pupils]) =>
    pupilEdits(countedSchool(basis, school), pupils),
  );
  const read = edits.length === 0 ? records : recordsOf(withEdits(snapshot, edits), recognition, standard);
  return { ...read, parts: withoutGone(read.parts, trial) };
}
