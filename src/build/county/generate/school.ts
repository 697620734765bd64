import type { Enrolment } from "./enrolment";
import { enrol } from "./enrolment";
import { endowmentOf, plainEndowment, type EndowmentOptions } from "./endowment";
import type { Setting } from "./names";
import { premisesOfOneStage, premisesOfTwoStages, type Premises } from "./premises";
import { PROFILES, type Profile, type StageOfRow } from "./profile";
import type { Random } from "./random";
import { STAGE_WORDS, type SchoolKind, type SchoolRow } from "./row";
import { staffOf } from "./staffing";

/** What the county decides about a school before its figures are drawn. */
export interface Identity {
  readonly kind: SchoolKind;
  readonly name: string;
  readonly code: string;
  /** Position in the county, from 1. */
  readonly number: number;
  readonly setting: Setting;
  readonly regionName: string;
  readonly regionCode: string;
}

/** 城乡分类代码 of a 县: its seat counts as 镇中心区, nothing as 城区. */
const URBAN_CODES: Readonly<Record<Setting, readonly string[]>> = {
  seat: ["121"],
  town: ["122", "121"],
  village: ["220", "210"],
};
const URBAN_TYPES: Readonly<Record<Setting, string>> = { seat: "镇区", town: "镇区", village: "乡村" };
const COUNTY_AUTHORITY = 7;
const PRIVATE_SPONSOR = 10;
/** 公用经费 a pupil and year, in 万元. */
const BUDGET_PER_PUPIL = { primary: 0.072, junior: 0.094 } as const;
const CLASSES_PER_ROOM = 12;

function flag(value: boolean): string {
  return value ? "是" : "否";
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function gradesOf(stage: StageOfRow, byGrade: readonly number[]) {
  const own = (from: StageOfRow, grade: number): number | null => (from === stage ? (byGrade[grade] ?? 0) : null);
  return {
    g1: own("primary", 0),
    g2: own("primary", 1),
    g3: own("primary", 2),
    g4: own("primary", 3),
    g5: own("primary", 4),
    g6: own("primary", 5),
    g7: own("junior", 0),
    g8: own("junior", 1),
    g9: own("junior", 2),
    grades: byGrade.length,
  };
}

/** 三年巩固率: those who left and those who came, so that everyone else of three years ago finishes. */
function retentionOf(stage: StageOfRow, lastGrade: number, random: Random) {
  if (stage === "primary") return { grad: null, g7_in: null, tr_in: null, tr_out: null, dead: null };
  const arrived = random.integer(0, Math.floor(lastGrade * 0.02));
  const left = random.integer(0, Math.floor(lastGrade * 0.02));
  return { grad: lastGrade, g7_in: lastGrade - arrived + left, tr_in: arrived, tr_out: left, dead: 0 };
}

function budgetOf(stage: StageOfRow, pupils: number, random: Random) {
  const pub_budget = cents(Math.max(pupils, 100) * BUDGET_PER_PUPIL[stage]);
  return {
    pub_budget,
    pub_final: cents(pub_budget * random.between(0.96, 1)),
    train_budget: cents(pub_budget * random.between(0.052, 0.07)),
  };
}

/** What all rows of a school share. */
interface Site {
  readonly identity: Identity;
  readonly profile: Profile;
  readonly urbanCode: string;
  readonly builtYear: number;
}

function rowOf(site: Site, stage: StageOfRow, enrolment: Enrolment, premises: Premises, random: Random): SchoolRow {
  const { identity, profile } = site;
  const { pupils, classes } = enrolment;
  const rooms = Math.ceil(classes / CLASSES_PER_ROOM);
  return {
    seq: 0,
    school_name: identity.name,
    school_code: identity.code,
    region_code: identity.regionCode,
    region_name: identity.regionName,
    urban_code: site.urbanCode,
    urban_type: URBAN_TYPES[identity.setting],
    run_type: profile.runType,
    stage: STAGE_WORDS[stage],
    sponsor_code: profile.isPrivate ? PRIVATE_SPONSOR : COUNTY_AUTHORITY,
    count_school: flag(identity.kind !== "campus"),
    is_point: flag(identity.kind === "largePoint" || identity.kind === "smallPoint"),
    is_boarding: flag(profile.stages.includes("junior") && identity.setting !== "seat"),
    built_year: site.builtYear,
    is_center_dense: flag(false),
    stu: pupils,
    ...gradesOf(stage, enrolment.byGrade),
    classes,
    ...enrolment.bands,
    max_class: enrolment.largestClass,
    stu_migrant: Math.floor(pupils * random.between(0.01, identity.setting === "seat" ? 0.2 : 0.05)),
    stu_in_zone: Math.floor(pupils * random.between(0.95, 1)),
    ...staffOf(stage, pupils, classes, random),
    ...premises,
    a_other: null,
    a_rent: null,
    pcs: Math.ceil((pupils * random.between(11, 16)) / 100),
    books: Math.ceil(pupils * random.between(26, 40)),
    r_mus: rooms,
    r_mus_ok: rooms,
    r_art: rooms,
    r_art_ok: rooms,
    ...budgetOf(stage, pupils, random),
    ...retentionOf(stage, enrolment.byGrade[enrolment.byGrade.length - 1] ?? 0, random),
  };
}

/** Draws the figures of a school: one row for each of its stages, `seq` still 0. */
export function rowsOfSchool(identity: Identity, options: EndowmentOptions, random: Random): SchoolRow[] {
  const profile = PROFILES[identity.kind];
  const site: Site = {
    identity,
    profile,
    urbanCode: random.pick(URBAN_CODES[identity.setting]),
    builtYear: random.integer(1958, 2021),
  };
  const draw = (stage: StageOfRow): Enrolment => enrol(profile.plan(stage, identity.setting, random), random);
  const [stage = "primary"] = profile.stages;
  if (profile.stages.length === 1) {
    const enrolment = draw(stage);
    const premises = premisesOfOneStage(
      stage,
      enrolment.pupils,
      endowmentOf(stage, options, identity.number, random),
      random,
    );
    return [rowOf(site, stage, enrolment, premises, random)];
  }
  const parts = { primary: draw("primary"), junior: draw("junior") };
  const pupils = { primary: parts.primary.pupils, junior: parts.junior.pupils };
  const premises = premisesOfTwoStages(pupils, plainEndowment(random), random);
  return profile.stages.map((own) => rowOf(site, own, parts[own], premises[own], random));
}
