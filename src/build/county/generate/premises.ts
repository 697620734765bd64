import type { Endowment } from "./endowment";
import type { StageOfRow } from "./profile";
import type { Random } from "./random";
import type { SchoolRow } from "./row";

/** Requirements of the 2017 standard that the endowment is a multiple of: ㎡, ㎡, 元 a pupil and rooms a hundred pupils. */
const REQUIREMENTS = {
  primary: { Q4: 4.5, Q5: 7.5, Q6: 2000, Q7: 2.3 },
  junior: { Q4: 5.8, Q5: 10.2, Q6: 2500, Q7: 2.4 },
} as const;
/** 拆分: a junior pupil of a 一贯制 school counts as 1.1 primary pupils. */
const JUNIOR_WEIGHT = 1.1;
const YUAN_PER_WAN = 10_000;

/** What the form asks about buildings, grounds and equipment: ㎡, 万元, rooms. */
export type Premises = Pick<SchoolRow, "a_teach" | "a_indoor" | "a_field" | "a_sport" | "equip_w" | "media">;

/** Hundredths, so that sums and splits stay exact. */
interface Hundredths {
  readonly teaching: number;
  readonly indoor: number;
  readonly field: number;
  readonly equipment: number;
}

function hundredths(amount: number): number {
  return Math.round(amount * 100);
}

function totalsOf(
  endowment: Endowment,
  perPupil: Record<"Q4" | "Q5" | "Q6", number>,
  pupils: number,
  random: Random,
): Hundredths {
  const hasHall = pupils > 300 && random.chance(0.6);
  const indoor = hasHall ? hundredths(pupils * random.between(0.4, 0.8)) : 0;
  return {
    teaching: hundredths(pupils * perPupil.Q4 * endowment.Q4) + indoor,
    indoor,
    field: hundredths(pupils * perPupil.Q5 * endowment.Q5) - indoor,
    equipment: hundredths((pupils * perPupil.Q6 * endowment.Q6) / YUAN_PER_WAN),
  };
}

function premisesOf(amounts: Hundredths, media: number): Premises {
  return {
    a_teach: amounts.teaching / 100,
    a_indoor: amounts.indoor / 100,
    a_field: amounts.field / 100,
    a_sport: (amounts.field + amounts.indoor) / 100,
    equip_w: amounts.equipment / 100,
    media,
  };
}

/** Buildings, grounds and equipment of a school that teaches one stage. */
export function premisesOfOneStage(stage: StageOfRow, pupils: number, endowment: Endowment, random: Random): Premises {
  const required = REQUIREMENTS[stage];
  const amounts = totalsOf(endowment, required, pupils, random);
  return premisesOf(amounts, Math.ceil((pupils * required.Q7 * endowment.Q7) / 100));
}

/**
 * Buildings, grounds and equipment of a 一贯制 school, shared out between its two rows by pupils weighted 1:1.1.
 *
 * The junior requirement leads: at 1/1.1 of it a primary pupil still has more than the primary one, but for rooms.
 */
export function premisesOfTwoStages(
  pupils: Record<StageOfRow, number>,
  endowment: Endowment,
  random: Random,
): Record<StageOfRow, Premises> {
  const weighted = pupils.primary / JUNIOR_WEIGHT + pupils.junior;
  const share = pupils.primary / JUNIOR_WEIGHT / weighted;
  const whole = totalsOf(endowment, REQUIREMENTS.junior, weighted, random);
  const primary: Hundredths = {
    teaching: Math.round(whole.teaching * share),
    indoor: Math.round(whole.indoor * share),
    field: Math.round(whole.field * share),
    equipment: Math.round(whole.equipment * share),
  };
  const junior: Hundredths = {
    teaching: whole.teaching - primary.teaching,
    indoor: whole.indoor - primary.indoor,
    field: whole.field - primary.field,
    equipment: whole.equipment - primary.equipment,
  };
  const rooms = roomsOfTwoStages(pupils, weighted, share, endowment);
  return { primary: premisesOf(primary, rooms.primary), junior: premisesOf(junior, rooms.junior) };
}

/** Whole rooms: as many as it takes until both parts, rounded, have what they need. */
function roomsOfTwoStages(
  pupils: Record<StageOfRow, number>,
  weighted: number,
  share: number,
  endowment: Endowment,
): Record<StageOfRow, number> {
  const enough = (rooms: number, stage: StageOfRow): boolean => rooms * 100 >= pupils[stage] * REQUIREMENTS[stage].Q7;
  for (let total = Math.ceil((weighted * REQUIREMENTS.junior.Q7 * endowment.Q7) / 100); ; total += 1) {
    const primary = Math.round(total * share);
    const junior = total - primary;
    if (enough(primary, "primary") && enough(junior, "junior")) return { primary, junior };
  }
}
