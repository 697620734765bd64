import { all, asItIs, base, form, junior, noForm, without } from "../faults";
import type { RuleCases } from "../ruleCases";
import type { Row } from "../sampleCounty";

const withoutAnywhere = (field: string) => all(without(field), noForm);
/** 班级数 of a school of one band in both tables. */
const classes = (count: number, bands: Row) =>
  all(base({ classes: count, c40: null, ...bands }), form({ classes: count }));

/** A figure of a row against a larger one of the same row. */
function within(rule: string, part: string, whole: string, most: number): RuleCases {
  return {
    rule,
    pass: asItIs,
    fail: base({ [part]: most + 1, [whole]: most }),
    boundary: base({ [part]: most, [whole]: most }),
    notAssessable: without(part),
  };
}

export const STAFF_CASES: readonly RuleCases[] = [
  within("L01", "teachers", "staff", 28),
  {
    rule: "L02",
    pass: asItIs,
    fail: base({ t_sec: 3 }),
    boundary: base({ t_doc: null }),
    notAssessable: without("t_sec"),
  },
  {
    rule: "L03",
    pass: asItIs,
    fail: base({ t_bac: 20 }),
    boundary: base({ t_col: 10, t_sec: 0 }),
    notAssessable: without("t_mas"),
  },
  within("L04", "t_core", "teachers", 28),
  {
    rule: "L05",
    pass: asItIs,
    fail: base({ t_pe: 26 }),
    boundary: base({ t_pe: 25 }),
    notAssessable: without("t_pe"),
  },
  {
    rule: "L06",
    pass: asItIs,
    fail: base({ t_mus: 2 }),
    boundary: base({ t_mus: 2, t_artx: null }),
    notAssessable: without("t_fin"),
  },
  within("L23", "t_cert", "teachers", 28),
  within("L24", "t_360", "teachers", 28),
  within("L25", "t_mid", "teachers", 28),
  {
    rule: "L32",
    pass: asItIs,
    fail: base({ t_pea_x: 1 }),
    boundary: base({ t_pea_x: 1, stu: 50 }),
    notAssessable: without("t_pea_x"),
  },
];

export const PUPIL_CASES: readonly RuleCases[] = [
  {
    rule: "L07",
    pass: asItIs,
    fail: base({ g3: 60 }),
    // 五四学制: grade 6 belongs to the 初中.
    boundary: base({ grades: 5, g1: 80, g2: 80, g3: 80, g4: 80, g5: 80, g6: 67 }),
    notAssessable: without("g2"),
  },
  {
    rule: "L08",
    pass: asItIs,
    fail: junior({ g8: 90 }),
    boundary: junior({ grades: 4, g6: 75, g7: 75, g8: 75, g9: 75 }),
    notAssessable: without("g8"),
  },
  {
    rule: "L09",
    pass: asItIs,
    fail: base({ c25: 1 }),
    boundary: base({ c25: 0 }),
    notAssessable: without("c55"),
  },
  {
    rule: "L10",
    pass: asItIs,
    fail: base({ c40: null, c35: 10, max_class: 35 }),
    // Ten classes of 36–40 hold 400 pupils just so.
    boundary: asItIs,
    notAssessable: without("c66"),
  },
  {
    rule: "L11",
    pass: asItIs,
    fail: base({ max_class: 41 }),
    boundary: base({ max_class: 36 }),
    notAssessable: without("max_class"),
  },
  {
    rule: "L12",
    pass: asItIs,
    fail: classes(5, { c66: 5, max_class: 80 }),
    boundary: base({ stu: 350, classes: 5 }),
    notAssessable: withoutAnywhere("classes"),
  },
  {
    rule: "L13",
    pass: asItIs,
    fail: classes(0, {}),
    boundary: base({ stu: 1, classes: 1 }),
    notAssessable: withoutAnywhere("classes"),
  },
  {
    rule: "L14",
    pass: asItIs,
    fail: base({ grades: 7 }),
    boundary: junior({ grades: 4, g6: 75 }),
    notAssessable: withoutAnywhere("grades"),
  },
  {
    rule: "L15",
    pass: asItIs,
    fail: classes(121, { c25: 121, max_class: 25 }),
    boundary: classes(120, { c25: 120, max_class: 25 }),
    notAssessable: withoutAnywhere("grades"),
  },
  within("L21", "stu_migrant", "stu", 400),
  within("L22", "stu_in_zone", "stu", 400),
  {
    rule: "L29",
    pass: asItIs,
    fail: junior({ g7_in: 100 }),
    boundary: junior({ g7_in: 101 }),
    notAssessable: without("g7_in"),
  },
  {
    rule: "L30",
    pass: asItIs,
    fail: junior({ grad: 99 }),
    boundary: junior({ grad: 100 }),
    notAssessable: without("grad"),
  },
];

export const PREMISES_CASES: readonly RuleCases[] = [
  within("L16", "a_indoor", "a_teach", 2800),
  {
    rule: "L17",
    pass: asItIs,
    fail: base({ media: 31 }),
    boundary: base({ media: 30 }),
    notAssessable: without("media"),
  },
  {
    rule: "L18",
    pass: asItIs,
    fail: base({ media: 0 }),
    boundary: base({ media: 1 }),
    notAssessable: without("media"),
  },
  {
    rule: "L19",
    pass: asItIs,
    fail: base({ equip_w: 0 }),
    boundary: base({ equip_w: 0.01 }),
    notAssessable: without("equip_w"),
  },
  {
    rule: "L20",
    pass: asItIs,
    fail: base({ books: 0 }),
    boundary: base({ books: 1 }),
    notAssessable: without("teachers"),
  },
  within("L26", "r_mus_ok", "r_mus", 2),
  within("L27", "r_art_ok", "r_art", 2),
  within("L28", "train_budget", "pub_budget", 40),
  {
    rule: "L31",
    pass: asItIs,
    fail: base({ a_rent: 500 }),
    boundary: base({ a_rent: 500, is_center_dense: "是" }),
    notAssessable: without("is_center_dense"),
  },
];

export const BAND_CASES: readonly RuleCases[] = [
  {
    rule: "E01",
    pass: asItIs,
    fail: base({ equip_w: 1_000_000 }),
    boundary: base({ equip_w: 4 }),
    notAssessable: without("equip_w"),
  },
  {
    rule: "E02",
    pass: asItIs,
    fail: base({ a_teach: 24_400 }),
    boundary: base({ a_teach: 24_000 }),
    notAssessable: without("a_teach"),
  },
  {
    rule: "E03",
    pass: asItIs,
    fail: base({ a_field: 60_400 }),
    boundary: base({ a_field: 60_000 }),
    notAssessable: without("a_field"),
  },
  {
    rule: "E04",
    pass: asItIs,
    fail: all(base({ teachers: 9, t_mas: 0, t_bac: 5, t_col: 2, t_mid: 9, t_cert: 9, t_360: 9 }), form({ y1: 1.75 })),
    boundary: base({ teachers: 10 }),
    notAssessable: without("teachers"),
  },
  {
    rule: "E05",
    pass: asItIs,
    fail: base({ books: 80_001 }),
    boundary: base({ books: 80_000 }),
    notAssessable: without("books"),
  },
  {
    rule: "E06",
    pass: asItIs,
    fail: base({ t_core: 17 }),
    boundary: base({ t_core: 18, teachers: 30 }),
    notAssessable: without("t_core"),
  },
  {
    rule: "E07",
    pass: asItIs,
    fail: base({ stu_prev: 307 }),
    boundary: base({ stu: 1300, stu_prev: 1000 }),
    notAssessable: without("stu_prev"),
  },
];
