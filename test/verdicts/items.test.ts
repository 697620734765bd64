import type { ItemId } from "../../src/standards";
import type { CountyFigures } from "../records/countyRecord";
import { FINE, judgedItem, type ItemSchool } from "./judgedItems";

/** A county table's item in its four situations. */
interface FigureCases {
  readonly id: ItemId;
  readonly met: CountyFigures;
  readonly unmet: CountyFigures;
  readonly boundary: CountyFigures;
  /** One figure of many missing, or a figure that cannot be meant. */
  readonly open: CountyFigures;
}

const ROTATION = { g_elig: 500, g_exch: 62, g_exch_core: 15 };
const RETENTION = { q_grad: 605, q_in: 620, q_trin: 10, q_trout: 14, q_dead: 1 };

const FIGURE_CASES: readonly FigureCases[] = [
  {
    id: "S7",
    met: { g_sp_f: 100, g_sp_s: 150 },
    unmet: { g_sp_f: 100, g_sp_s: 167 },
    boundary: { g_sp_f: 90, g_sp_s: 150 },
    open: { g_sp_f: 90 },
  },
  {
    id: "S8",
    met: { g_wage_t: 98_000, g_wage_c: 96_000 },
    unmet: { g_wage_t: 95_999.99, g_wage_c: 96_000 },
    boundary: { g_wage_t: 96_000, g_wage_c: 96_000 },
    open: { g_wage_t: 9.8, g_wage_c: 96_000 },
  },
  {
    id: "S9",
    met: { g_360: 352, g_tall: 352 },
    unmet: { g_360: 9999, g_tall: 10_000 },
    boundary: { g_360_pct: 100 },
    open: { g_360: 352 },
  },
  {
    id: "S11",
    met: ROTATION,
    unmet: { ...ROTATION, g_exch_core: 12 },
    boundary: { g_elig: 500, g_exch: 50, g_exch_core: 10 },
    open: { g_elig: 500, g_exch: 62 },
  },
  {
    id: "S12",
    met: { g_cert: 10, g_ft: 10 },
    unmet: { g_cert: 9, g_ft: 10 },
    boundary: { g_cert: 1, g_ft: 1 },
    open: { g_cert: 0, g_ft: 0 },
  },
  {
    id: "S13",
    met: { g_near_p: 100, g_near_j: 98 },
    unmet: { g_near_p: 99.9, g_near_j: 98 },
    boundary: { g_near_p: 100, g_near_j: 95 },
    open: { g_near_p: 1, g_near_j: 0.98 },
  },
  {
    id: "S15",
    met: { g_mig: 300, g_mig_pub: 270, g_mig_pri: 10 },
    unmet: { g_mig: 1000, g_mig_pub: 800, g_mig_pri: 49 },
    boundary: { g_mig: 1000, g_mig_pub: 800, g_mig_pri: 50 },
    open: { g_mig: 1000, g_mig_pub: 800 },
  },
  {
    id: "E1",
    met: RETENTION,
    unmet: { ...RETENTION, q_grad: 584 },
    boundary: { q_grad: 950, q_in: 1000, q_trin: 5, q_trout: 5, q_dead: 0 },
    open: { q_grad: 605, q_in: 620, q_trin: 10, q_trout: 14 },
  },
  {
    id: "E2",
    met: { q_dis: 40, q_dis_in: 39 },
    unmet: { q_dis: 40, q_dis_in: 37 },
    boundary: { q_dis: 40, q_dis_in: 38 },
    open: { q_dis: 40 },
  },
  {
    id: "E9",
    met: { q_mon_chinese_level: 3, q_mon_chinese_diff: 0.1, q_mon_pe_level: 4, q_mon_pe_diff: 0.05 },
    unmet: { q_mon_chinese_level: 3, q_mon_chinese_diff: 0.15 },
    boundary: { q_mon_chinese_level: 3, q_mon_chinese_diff: 0.1499 },
    open: { q_mon_chinese_level: 3, q_mon_chinese_diff: 12 },
  },
  {
    id: "C1",
    met: { v_sat: 1010, v_valid: 1100 },
    unmet: { v_sat: 849, v_valid: 1000 },
    boundary: { v_sat: 85, v_valid: 100 },
    open: { v_pct: 0.9 },
  },
];

describe.each(FIGURE_CASES)("$id by the county tables", ({ id, met, unmet, boundary, open }) => {
  it("is met, unmet, and met at the limit", () => {
    expect(judgedItem(id, { figures: met })).toMatchObject({ met: true, byNumbers: true });
    expect(judgedItem(id, { figures: unmet }).met).toBe(false);
    expect(judgedItem(id, { figures: boundary }).met).toBe(true);
  });

  it("is open while its figures are not complete, whatever the user put under 是否达标", () => {
    expect(judgedItem(id, { figures: open, typed: { [id]: "达标" } }).met).toBeNull();
    expect(judgedItem(id, { figures: {}, typed: { [id]: "达标" } }).met).toBeNull();
  });
});

/** An item that 学校基础数据 decides. */
interface SchoolCases {
  readonly id: ItemId;
  readonly met: readonly ItemSchool[];
  readonly unmet: readonly ItemSchool[];
  readonly boundary: readonly ItemSchool[];
  readonly open: readonly ItemSchool[];
}

const nineYear = (primary: ItemSchool, junior: ItemSchool): readonly ItemSchool[] => [
  { ...FINE, name: "阳光学校", type: "九年一贯制学校", stage: "小学", ...primary },
  { ...FINE, name: "阳光学校", type: "九年一贯制学校", stage: "初中", ...junior },
];
const junior = (school: ItemSchool): ItemSchool => ({
  ...FINE,
  name: "甲初级中学",
  type: "初级中学",
  stage: "初中",
  ...school,
});

const SCHOOL_CASES: readonly SchoolCases[] = [
  {
    id: "S3",
    met: [FINE],
    // 24 + 1 classes need a third room.
    unmet: [{ ...FINE, classes: 25 }],
    // Both stages together: 13 + 11 classes need two, 18 + 7 three.
    boundary: nineYear({ classes: 13, musicOk: 2, artOk: 2 }, { classes: 11, musicOk: 0, artOk: 0 }),
    open: [{ ...FINE, artOk: null }],
  },
  {
    id: "S4",
    met: [FINE],
    unmet: nineYear({ pupils: 1300 }, { pupils: 1201 }),
    boundary: [...nineYear({ pupils: 1300 }, { pupils: 1200 }), { ...FINE, pupils: 2000 }],
    open: [FINE, { ...FINE, name: "乙小学", pupils: null }],
  },
  {
    id: "S5",
    met: [FINE],
    unmet: [{ ...FINE, bands40: 23, bands50: 1, largest: 46 }],
    boundary: [{ ...FINE, bands40: 20, bands45: 4, largest: 45 }, junior({ bands40: 20, bands50: 4, largest: 50 })],
    open: [{ ...FINE, bands40: 23, largest: null }],
  },
  {
    id: "E4",
    met: [FINE],
    unmet: [FINE, { ...FINE, name: "乙小学", training: 4.99 }],
    boundary: [{ ...FINE, budget: 60, training: 3 }],
    open: [FINE, { ...FINE, name: "乙小学", training: null }],
  },
];

describe.each(SCHOOL_CASES)("$id by 学校基础数据", ({ id, met, unmet, boundary, open }) => {
  it("is met, unmet by one school, met at the limit, and open while a school's figures are missing", () => {
    expect(judgedItem(id, { schools: met })).toMatchObject({ met: true, byNumbers: true });
    expect(judgedItem(id, { schools: unmet }).met).toBe(false);
    expect(judgedItem(id, { schools: boundary }).met).toBe(true);
    expect(judgedItem(id, { schools: open }).met).toBeNull();
  });

  it("stays unmet by one school whatever another lacks", () => {
    expect(judgedItem(id, { schools: [...unmet, ...open.map((school) => ({ ...school, name: "丙小学" }))] }).met).toBe(
      false,
    );
  });
});
