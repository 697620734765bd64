import type { WholeSchool } from "../../measures";
import { isAllowed, withoutConcessions, type ConcessionId, type RoomThresholds } from "../../standards";
import type { Met } from "../met";
import { hasClassesBelow, isBuiltBy, isRural } from "./concessions";
import type { ItemContext } from "./context";
import { shownLimit } from "./shown";
import { namedSchools, SchoolTally } from "./tally";
import type { ItemFinding, ItemParameters } from "./types";

/** The columns of one kind of room: all of them, and those of the required area. */
const KINDS = [
  ["r_mus", "r_mus_ok"],
  ["r_art", "r_art_ok"],
] as const;

/** What a school has of a column, over all its rows; null where a row leaves it blank. */
function total({ rows }: WholeSchool, field: string): number | null {
  let sum = 0;
  for (const row of rows) {
    const own = row.number(field);
    if (own === null) return null;
    sum += own;
  }
  return sum;
}

/** Smaller rooms count too where the standard allows it and the school's columns claim it: by which concession. */
function smallerRooms(school: WholeSchool, { standard }: ItemContext, rooms: RoomThresholds): ConcessionId | null {
  const { older, smallRural } = rooms;
  if (isAllowed(standard, "roomsBuiltBy2016") && isBuiltBy(school, older.builtBy)) return "roomsBuiltBy2016";
  const isSmall = isRural(school) && hasClassesBelow(school, smallRural.classBelow);
  return isSmall && isAllowed(standard, "roomsSmallRural") ? "roomsSmallRural" : null;
}

/**
 * Whether a school has enough rooms of a kind. Which of its smaller rooms a concession would let count, the columns do
 * not say: between the two numbers a school that claims one stays open.
 */
function enough(school: WholeSchool, [all, ok]: (typeof KINDS)[number], needed: number, context: ItemContext): Met {
  const largeEnough = total(school, ok);
  if (largeEnough !== null && largeEnough >= needed) return true;
  const ofAnySize = total(school, all);
  if (ofAnySize !== null && ofAnySize < needed) return false;
  return largeEnough === null || smallerRooms(school, context, context.thresholds.rooms) !== null ? null : false;
}

function hasRooms(school: WholeSchool, context: ItemContext): Met {
  const classes = total(school, "classes");
  if (school.rows.length === 0 || classes === null) return null;
  const needed = Math.ceil(classes / context.thresholds.rooms.classesPerRoom);
  const [music, art] = KINDS;
  const [hasMusic, hasArt] = [enough(school, music, needed, context), enough(school, art, needed, context)];
  if (hasMusic === false || hasArt === false) return false;
  return hasMusic === null || hasArt === null ? null : true;
}

/** The concession that keeps the rooms of a school from failing it; null where it claims none, or needs none. */
export function roomsConcession(school: WholeSchool, context: ItemContext): ConcessionId | null {
  const strictly = { ...context, standard: withoutConcessions(context.standard) };
  if (hasRooms(school, context) === hasRooms(school, strictly)) return null;
  return smallerRooms(school, context, context.thresholds.rooms);
}

/**
 * S3: every school, both stages together, has for every twelve classes or part of them a music and an art room of the
 * required area. Only 学校基础数据 can say so.
 */
export function judgeRooms(context: ItemContext): readonly ItemFinding[] {
  const { rooms } = context.thresholds;
  const limits = { classes: rooms.classesPerRoom, music: shownLimit(rooms.music), art: shownLimit(rooms.art) };
  if (context.schools.every(({ rows }) => rows.length === 0)) {
    return [{ met: null, sentence: "schoolsMissing", parameters: {} }];
  }
  const tally = new SchoolTally<WholeSchool>();
  for (const school of context.schools) tally.add(school, hasRooms(school, context));
  const { met, decisive, counts } = tally;
  const sentence = met === null ? "roomsOpen" : met ? "roomsFine" : "rooms";
  return [{ met, sentence, parameters: { ...limits, ...counts }, named: namedSchools("rooms", decisive, roomsOf) }];
}

/** A column that is not filled in, in a sentence. */
const BLANK = "—";

function roomsOf(school: WholeSchool): ItemParameters {
  return {
    name: school.name,
    classes: total(school, "classes") ?? BLANK,
    music: total(school, "r_mus_ok") ?? BLANK,
    art: total(school, "r_art_ok") ?? BLANK,
  };
}
