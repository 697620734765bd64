import { enrolmentOf, type SchoolPart } from "../../../records";
import { exactSum } from "../../../statistics";
import { countedSchool, stageFigures, type Basis } from "../basis";
import { InvalidRequestError } from "../errors";
import type { SchoolNumber } from "../types";
import type { Trial } from "./types";

/** Far more than any school has, and low enough for sums of squares to stay finite. */
const NO_AMOUNT = 1e12;

function requireAmount(amount: number, isValid: boolean, { name }: SchoolPart): void {
  if (!isValid || !(amount < NO_AMOUNT)) throw new InvalidRequestError("number", name);
}

/** Pupils as typed, or as the forms have them. @throws InvalidRequestError where neither is there */
export function triedPupils(part: SchoolPart, { pupils }: Pick<Trial, "pupils">): number {
  const own = pupils.find(({ school }) => school === part.index)?.pupils ?? enrolmentOf(part);
  if (own === null || own <= 0) throw new InvalidRequestError("pupilsUnknown", part.name);
  return own;
}

function checkNumbers(basis: Basis, { totals, pupils }: Trial): void {
  for (const { school, indicator, total } of totals) {
    const part = countedSchool(basis, school);
    if (part.stage !== null) stageFigures(basis, { stage: part.stage, indicator });
    requireAmount(total, total >= 0, part);
  }
  for (const { school, pupils: own } of pupils) {
    requireAmount(own, own > 0 && Number.isInteger(own), countedSchool(basis, school));
  }
}

/** Each school disappears once at most, and none takes anything in once it is gone. */
function checkGone(basis: Basis, { closures, mergers }: Trial): void {
  const gone = [...closures.map(({ school }) => school), ...mergers.map(({ from }) => from)];
  const taking = [...closures.flatMap(({ to }) => to.map(({ school }) => school)), ...mergers.map(({ into }) => into)];
  const wrong = gone.find((school, at) => gone.indexOf(school) !== at || taking.includes(school));
  if (wrong !== undefined) throw new InvalidRequestError("alreadyGone", nameOf(basis, wrong));
}

function nameOf({ records }: Basis, school: SchoolNumber): string {
  return records.parts[school]?.name ?? String(school);
}

function checkStages(basis: Basis, { closures, mergers }: Trial): void {
  const moves = [
    ...mergers.map(({ from, into }) => [from, into] as const),
    ...closures.flatMap(({ school, to }) => to.map((place) => [school, place.school] as const)),
  ];
  for (const [from, into] of moves) {
    const [left, right] = [countedSchool(basis, from), countedSchool(basis, into)];
    if (left.stage !== right.stage) throw new InvalidRequestError("otherStage", `${left.name}, ${right.name}`);
  }
}

function checkClosures(basis: Basis, trial: Trial): void {
  for (const { school, to } of trial.closures) {
    const part = countedSchool(basis, school);
    for (const { pupils } of to) requireAmount(pupils, pupils > 0, part);
    const left = triedPupils(part, trial);
    const placed = to.map(({ pupils }) => pupils);
    const ones = placed.map(() => 1);
    if (exactSum(placed, ones) !== left) throw new InvalidRequestError("pupilsNotPlaced", part.name);
  }
}

/** @throws InvalidRequestError for a trial that makes no sense in this county */
export function checkTrial(basis: Basis, trial: Trial): void {
  checkNumbers(basis, trial);
  checkGone(basis, trial);
  checkStages(basis, trial);
  checkClosures(basis, trial);
  for (const { from, into } of trial.mergers) {
    triedPupils(countedSchool(basis, from), trial);
    triedPupils(countedSchool(basis, into), trial);
  }
}
