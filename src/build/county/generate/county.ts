import type { Uneven } from "./endowment";
import { kindsOf } from "./mix";
import { Names, type Setting } from "./names";
import { PROFILES } from "./profile";
import { Random } from "./random";
import type { County, School, SchoolKind, SchoolRow } from "./row";
import { rowsOfSchool, type Identity } from "./school";

export interface CountyOptions {
  readonly seed: number;
  /** Schools of all kinds, campuses included; at least 1, by default 60. */
  readonly schools?: number;
  readonly name?: string;
  /** 行政区划代码; by default one that no place has. */
  readonly code?: string;
  readonly schoolYear?: string;
  /** Share of the schools that miss two indicators or more; by default none. */
  readonly unmetShare?: number;
  /** Indicators whose 差异系数 is to be over the limit; by default none. */
  readonly uneven?: readonly Uneven[];
}

const DEFAULTS = {
  schools: 60,
  name: "样例县",
  code: "990199",
  schoolYear: "2025—2026",
  unmetShare: 0,
  uneven: [],
} as const;

/** The setting of the n-th school of a kind: kinds go round their settings, so that none is left out. */
function settingOf(kind: SchoolKind, number: number): Setting {
  const settings = PROFILES[kind].settings;
  return settings[number % settings.length] ?? "town";
}

function codeOf(kind: SchoolKind, province: string, number: number): string {
  return PROFILES[kind].category + province + String(number).padStart(6, "0");
}

/**
 * The schools of an invented county one by one, without holding them.
 *
 * Every school draws from a stream of its own: the same seed and number give the same school.
 */
export function* schoolsOf(options: CountyOptions): Generator<School> {
  const settings = { ...DEFAULTS, ...options };
  const names = new Names(settings.name);
  const seen = new Map<SchoolKind, number>();
  let index = 0;
  for (const kind of kindsOf(settings.schools, settings.seed)) {
    index += 1;
    const random = new Random(settings.seed, index);
    const number = seen.get(kind) ?? 0;
    seen.set(kind, number + 1);
    const setting = settingOf(kind, number);
    const identity: Identity = {
      kind,
      name: names.of(kind, setting, random),
      code: codeOf(kind, settings.code.slice(0, 2), index),
      number: index,
      setting,
      regionName: settings.name,
      regionCode: settings.code,
    };
    yield { kind, rows: rowsOfSchool(identity, settings, random) };
  }
}

/** A campus takes the name of a school that counts and follows it in the list. */
function withCampuses(schools: readonly School[]): { schools: School[]; campuses: Map<string, string> } {
  const campuses = new Map<string, string>();
  const primary = schools.filter(({ kind }) => kind === "primary");
  const inTowns = primary.filter(({ rows }) => rows.some((row) => row.urban_type === "镇区"));
  const hosts = inTowns.length > 0 ? inTowns : primary;
  const guests = schools.filter(({ kind }) => kind === "campus");
  const placed = schools.filter(({ kind }) => kind !== "campus");
  guests.forEach((guest, number) => {
    const host = hosts[hosts.length - 1 - (number % Math.max(hosts.length, 1))];
    const [parent] = host?.rows ?? [];
    if (host === undefined || parent === undefined) return;
    const round = Math.floor(number / hosts.length);
    const suffix = round === 0 ? "（东校区）" : `（东${String(round + 1)}校区）`;
    const rows = guest.rows.map((row) => ({
      ...row,
      school_name: parent.school_name + suffix,
      urban_code: parent.urban_code,
      urban_type: parent.urban_type,
    }));
    for (const row of rows) campuses.set(row.school_code, parent.school_code);
    placed.splice(placed.indexOf(host) + 1, 0, { ...guest, rows });
  });
  return { schools: placed, campuses };
}

/**
 * An invented county that keeps every rule of the form, and by default meets the 2017 standard comfortably.
 *
 * @param options the same options give the same county on every machine
 */
export function generateCounty(options: CountyOptions): County {
  const settings = { ...DEFAULTS, ...options };
  const { schools, campuses } = withCampuses([...schoolsOf(options)]);
  const rows: SchoolRow[] = schools.flatMap((school) => school.rows).map((row, index) => ({ ...row, seq: index + 1 }));
  return { name: settings.name, code: settings.code, schoolYear: settings.schoolYear, rows, campuses };
}
