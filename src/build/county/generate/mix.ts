import { PROFILES } from "./profile";
import { Random } from "./random";
import type { SchoolKind } from "./row";

/** One of each kind, the commonest first, so that even a small county has the kinds that rules stumble over. */
const ONE_OF_EACH: readonly SchoolKind[] = [
  "primary",
  "junior",
  "nineYear",
  "largePoint",
  "smallPoint",
  "privatePrimary",
  "completeSecondary",
  "twelveYear",
  "campus",
  "special",
  "privateNineYear",
];

/** How common a kind is among the rest, in hundredths. */
const SHARES: readonly (readonly [SchoolKind, number])[] = [
  ["primary", 0.59],
  ["junior", 0.16],
  ["nineYear", 0.09],
  ["largePoint", 0.07],
  ["smallPoint", 0.05],
  ["privatePrimary", 0.02],
  ["completeSecondary", 0.01],
  ["campus", 0.01],
];

/** The order in which a county lists its schools; a campus follows the school it belongs to, among the primary schools. */
const LISTING: readonly SchoolKind[] = [
  "primary",
  "campus",
  "privatePrimary",
  "largePoint",
  "smallPoint",
  "nineYear",
  "privateNineYear",
  "twelveYear",
  "junior",
  "completeSecondary",
  "special",
];

function kindAt(index: number, random: Random): SchoolKind {
  const first = ONE_OF_EACH[index];
  if (first !== undefined) return first;
  let rest = random.next();
  for (const [kind, share] of SHARES) {
    rest -= share;
    if (rest < 0) return kind;
  }
  return "primary";
}

function* draw(seed: number): Generator<SchoolKind> {
  const random = new Random(seed, -1);
  for (let index = 0; ; index += 1) yield kindAt(index, random);
}

/**
 * How many schools a county has to have for so many rows of 学校基础数据, campuses not counted.
 *
 * @returns the number that gives `rows` rows, or one more where a school of two stages is the last
 */
export function schoolsForRows(rows: number, seed: number): number {
  let schools = 0;
  let drawn = 0;
  for (const kind of draw(seed)) {
    if (drawn >= rows) break;
    schools += 1;
    drawn += kind === "campus" ? 0 : PROFILES[kind].stages.length;
  }
  return schools;
}

/**
 * How many schools of each kind a county has, in the order in which it lists them.
 *
 * @param schools number of schools of all kinds, campuses included; at least 1
 */
export function kindsOf(schools: number, seed: number): SchoolKind[] {
  const counts = new Map<SchoolKind, number>();
  let drawn = 0;
  for (const kind of draw(seed)) {
    if (drawn === schools) break;
    drawn += 1;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return LISTING.flatMap((kind) => Array<SchoolKind>(counts.get(kind) ?? 0).fill(kind));
}
