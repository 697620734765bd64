import type { Random } from "./random";
import type { StageOfRow } from "./profile";
import type { SchoolRow } from "./row";

/** Pupils a teacher: drawn from here, so that a school is well above the standard and far from odd. */
const PUPILS_PER_TEACHER = { primary: [13, 16.5], junior: [10, 12.5] } as const;

type Staffing = Pick<
  SchoolRow,
  | "staff" | "teachers" | "t_doc" | "t_mas" | "t_bac" | "t_col" | "t_sec" | "t_over"
  | "t_core" | "t_pe" | "t_mus" | "t_fin" | "t_artx" | "t_art" | "t_pea_x" | "t_mid" | "t_cert" | "t_360"
>; // prettier-ignore

function degreesOf(stage: StageOfRow, teachers: number, random: Random) {
  const below = Math.floor(teachers * random.between(0, stage === "primary" ? 0.03 : 0.05));
  const masters = Math.floor(teachers * random.between(0, stage === "primary" ? 0.04 : 0.09));
  const college = stage === "primary" ? Math.floor(teachers * random.between(0.1, 0.3)) : below;
  const secondary = stage === "primary" ? below : 0;
  const doctors = masters > 3 && random.chance(0.1) ? 1 : 0;
  const bachelors = teachers - doctors - masters - college - secondary;
  const qualified = doctors + masters + bachelors + (stage === "primary" ? college : 0);
  return { t_doc: doctors, t_mas: masters, t_bac: bachelors, t_col: college, t_sec: secondary, t_over: qualified };
}

/** PE and arts teachers; a school with one teacher for both subjects has one for PE. */
function subjectsOf(pupils: number, random: Random) {
  const together = Math.ceil((pupils * random.between(1.05, 1.6)) / 100);
  const t_pe = Math.ceil(together / 2);
  const t_art = together - t_pe;
  const t_mus = Math.ceil(t_art / 2);
  const t_artx = t_art > 5 ? 1 : 0;
  return { t_pe, t_mus, t_fin: t_art - t_mus - t_artx, t_artx, t_art };
}

/** Teachers of a part: enough of them, everyone certified and trained, degrees and subjects that add up. */
export function staffOf(stage: StageOfRow, pupils: number, classes: number, random: Random): Staffing {
  const [low, high] = PUPILS_PER_TEACHER[stage];
  const teachers = Math.max(
    Math.ceil(pupils / random.between(low, high)),
    Math.min(classes + 1, Math.ceil(pupils / 7)),
  );
  return {
    staff: teachers + 1 + Math.floor(teachers * random.between(0.02, 0.1)),
    teachers,
    ...degreesOf(stage, teachers, random),
    t_core: Math.ceil((pupils * random.between(1.1, 1.9)) / 100),
    ...subjectsOf(pupils, random),
    t_pea_x: null,
    t_mid: Math.floor(teachers * random.between(0.4, 0.75)),
    t_cert: teachers,
    t_360: teachers,
  };
}
