import type { County, SchoolRow } from "../generate/row";

/** Figures of an invented county's own tables by field id; those about its schools are counted from their rows. */
type CountyFigures = Readonly<Record<string, number>>;

const TEN_THOUSAND = 10_000;
const PERCENT = 100;
/** Pupils a head, to make up a population that fits the schools. */
const PUPILS_A_HEAD = 0.11;
const FUNDS_A_PUPIL = { small: 850, special: 8_600 };
const SMALL_SCHOOL = 100;

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

function percent(part: number, whole: number): number {
  return oneDecimal((part / whole) * PERCENT);
}

function total(rows: readonly SchoolRow[], field: "stu" | "classes" | "staff" | "teachers"): number {
  return rows.reduce((sum, row) => sum + row[field], 0);
}

function isSchool(row: SchoolRow): boolean {
  return row.count_school === "是" && row.is_point !== "是";
}

function countType(rows: readonly SchoolRow[], stage: string, runType: RegExp): number {
  return rows.filter((row) => isSchool(row) && row.stage === stage && runType.test(row.run_type)).length;
}

/** 表Ⅰ: 自然情况 and 经济情况 are made up, everything else is counted. */
function profile(rows: readonly SchoolRow[]): CountyFigures {
  const special = rows.filter((row) => row.run_type.includes("特殊教育"));
  const schools = rows.filter((row) => !special.includes(row));
  const primary = schools.filter((row) => row.stage === "小学");
  const junior = schools.filter((row) => row.stage === "初中");
  const points = rows.filter((row) => row.is_point === "是");
  const people = Math.round((total(schools, "stu") / PUPILS_A_HEAD / TEN_THOUSAND) * PERCENT) / PERCENT;
  return {
    n_pop: people,
    n_agri: Math.round(people * 0.46 * PERCENT) / PERCENT,
    n_town: 17,
    n_vill: 214,
    n_gdp: 68_420,
    n_fisc: 5_310,
    n_farm: 21_760,
    n_city: 43_890,
    n_ps: countType(rows, "小学", /小学/),
    n_9: countType(rows, "小学", /九年一贯/),
    n_js: countType(rows, "初中", /初级中学/),
    n_ws: countType(rows, "初中", /完全中学/),
    n_12: countType(rows, "小学", /十二年一贯/),
    n_sp: special.length,
    n_pt: points.length,
    n_pt50: points.filter((row) => row.stu >= 50).length,
    k_ps: total(primary, "classes"),
    k_js: total(junior, "classes"),
    s_ps: total(primary, "stu"),
    s_js: total(junior, "stu"),
    f_ps: total(primary, "staff"),
    t_ps: total(primary, "teachers"),
    f_js: total(junior, "staff"),
    t_js: total(junior, "teachers"),
  };
}

/** 表Ⅳ: what the government ensures; every share follows from its counts. */
function government(rows: readonly SchoolRow[], teachers: number): CountyFigures {
  const small = rows.filter((row) => row.stu < SMALL_SCHOOL && row.count_school === "是");
  const special = rows.find((row) => row.run_type.includes("特殊教育"))?.stu ?? 0;
  const eligible = Math.round(teachers * 0.55);
  const exchanged = Math.ceil(eligible * 0.13);
  const core = Math.ceil(exchanged * 0.26);
  const [places, shared, rural] = [2_400, 1_344, 760];
  const migrants = rows.reduce((sum, row) => sum + row.stu_migrant, 0);
  const inPublic = Math.round(migrants * 0.9);
  const inPrivate = Math.round(migrants * 0.06);
  return {
    g_over_ps: 0,
    g_over_js: 0,
    g_over_9: 0,
    g_c45: 0,
    g_c50: 0,
    g_small_s: total(small, "stu"),
    g_small_f: small.length * SMALL_SCHOOL * FUNDS_A_PUPIL.small,
    g_sp_f: (special * FUNDS_A_PUPIL.special) / TEN_THOUSAND,
    g_sp_s: special,
    g_sp_pp: FUNDS_A_PUPIL.special,
    g_wage_t: 98_640,
    g_wage_c: 96_210,
    g_360: teachers,
    g_tall: teachers,
    g_360_pct: PERCENT,
    g_elig: eligible,
    g_exch: exchanged,
    g_exch_pct: percent(exchanged, eligible),
    g_exch_core: core,
    g_exch_core_pct: percent(core, exchanged),
    g_ft: teachers,
    g_cert: teachers,
    g_cert_pct: PERCENT,
    g_near_p: PERCENT,
    g_near_j: 97.6,
    g_hs: places,
    g_hs_q: shared,
    g_hs_pct: percent(shared, places),
    g_hs_r: rural,
    g_hs_r_pct: percent(rural, shared),
    g_mig: migrants,
    g_mig_pub: inPublic,
    g_mig_pri: inPrivate,
    g_mig_sum: inPublic + inPrivate,
    g_mig_pct: percent(inPublic + inPrivate, migrants),
  };
}

/** 表Ⅴ and 表Ⅵ: made up, every share following from its counts. */
function qualityAndApproval(): CountyFigures {
  const [graduates, entered, came, left, died] = [3_106, 3_158, 64, 97, 2];
  const [disabled, enrolled, special] = [186, 182, 74];
  const [asked, valid, content] = [1_260, 1_214, 1_151];
  const [parents, parentsValid, parentsContent] = [680, 661, 629];
  return {
    q_grad: graduates,
    q_in: entered,
    q_trin: came,
    q_dead: died,
    q_trout: left,
    q_ret: percent(graduates - came + left, entered - died),
    q_dis: disabled,
    q_dis_in: enrolled,
    q_dis_pct: percent(enrolled, disabled),
    q_dis_sp: special,
    q_dis_sp_pct: percent(special, enrolled),
    v_n: asked,
    v_valid: valid,
    v_sat: content,
    v_visit: 120,
    v_visit_sat: 113,
    v_par_n: parents,
    v_par_valid: parentsValid,
    v_par_sat: parentsContent,
    v_par_visit: 60,
    v_par_visit_sat: 57,
    q_mon_chinese_diff: 0.11,
  };
}

/** All figures of the county tables of an invented county that meets every item. */
export function countyFigures({ rows }: County): CountyFigures {
  const known = profile(rows);
  return { ...known, ...government(rows, (known.t_ps ?? 0) + (known.t_js ?? 0)), ...qualityAndApproval() };
}
