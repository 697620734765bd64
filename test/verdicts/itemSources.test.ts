import type { ItemId } from "../../src/standards";
import type { CountyFigures } from "../records/countyRecord";
import { FINE, judgedItem, type County } from "./judgedItems";

const RETENTION = { q_grad: 605, q_in: 620, q_trin: 10, q_trout: 14, q_dead: 1 };

describe("two sources of one item", () => {
  const large = [{ ...FINE, pupils: 2001 }];

  it("are decided by the schools, not by what the sentence states", () => {
    const fine = { g_over_ps: 0, g_over_js: 0, g_over_9: 0, g_c45: 0, g_c50: 0 };
    expect(judgedItem("S4", { schools: large, figures: fine }).met).toBe(false);
    expect(judgedItem("S5", { schools: [{ ...FINE, bands55: 1 }], figures: fine }).met).toBe(false);
    expect(judgedItem("S4", { figures: { ...fine, g_over_ps: 1 } }).met).toBe(true);
  });

  it("are decided by the sentence where the schools leave it open", () => {
    const open = [{ ...FINE, pupils: null, bands40: null, largest: null }];
    const stated = { g_over_ps: 0, g_over_js: 0, g_over_9: 0, g_c45: 0, g_c50: 0 };
    expect(judgedItem("S4", { schools: open, figures: stated }).met).toBe(true);
    expect(judgedItem("S5", { schools: open, figures: { ...stated, g_c50: 2 } }).met).toBe(false);
    expect(judgedItem("S5", { schools: open, figures: { g_c45: 0 } }).met).toBeNull();
  });

  it("take the recomputed 巩固率 before the stated one, and the stated one where its parts are missing", () => {
    expect(judgedItem("E1", { figures: { ...RETENTION, q_ret: 90 } }).met).toBe(true);
    expect(judgedItem("E1", { figures: { q_grad: 605, q_ret: 94.9 } }).met).toBe(false);
  });

  it("take the county's share of training money only where no school tells of any", () => {
    const silent = [{ ...FINE, training: null, budget: null }];
    expect(judgedItem("E4", { schools: silent, figures: { q_train_pct: 5 } }).met).toBe(true);
    expect(judgedItem("E4", { schools: silent, figures: { q_train_pct: 4.9 } }).met).toBe(false);
    expect(judgedItem("E4", { schools: [{ ...FINE, training: 1 }], figures: { q_train_pct: 9 } }).met).toBe(false);
  });
});

describe("an item where nobody is concerned", () => {
  it.each<[ItemId, CountyFigures]>([
    ["S7", { g_sp_f: 0, g_sp_s: 0 }],
    ["S15", { g_mig: 0, g_mig_pub: 0, g_mig_pri: 0 }],
    ["E2", { q_dis: 0, q_dis_in: 0 }],
  ])("%s is kept", (id, figures) => {
    expect(judgedItem(id, { figures }).met).toBe(true);
  });

  it.each<[ItemId, CountyFigures]>([
    ["S9", { g_360: 0, g_tall: 0 }],
    ["E1", { q_grad: 0, q_in: 0, q_trin: 0, q_trout: 0, q_dead: 0 }],
    ["C1", { v_sat: 0, v_valid: 0 }],
  ])("%s, of which every county has some, stays open", (id, figures) => {
    expect(judgedItem(id, { figures }).met).toBeNull();
  });
});

describe("figures that contradict each other", () => {
  it.each<[ItemId, CountyFigures]>([
    ["S9", { g_360: 353, g_tall: 352, g_360_pct: 100 }],
    ["S12", { g_cert: 353, g_ft: 352 }],
    ["S15", { g_mig: 300, g_mig_pub: 290, g_mig_pri: 11 }],
    ["C1", { v_sat: 1101, v_valid: 1100 }],
  ])("never make %s met", (id, figures) => {
    expect(judgedItem(id, { figures }).met).toBeNull();
  });
});

describe("S6, the funding of small schools", () => {
  const small = { ...FINE, name: "山口小学", pupils: 80, classes: 6, bands40: 6 };
  const point = { ...small, name: "李家湾教学点", type: "教学点", point: "是", pupils: 12 };
  const shenyang = (g_small_f: number): County => ({
    schools: [FINE, small, point],
    figures: { g_small_f },
    province: "沈阳",
  });

  it("is met where no school is below 100 pupils", () => {
    expect(judgedItem("S6", {})).toMatchObject({ met: true, byNumbers: true });
    expect(judgedItem("S6", { schools: [{ ...FINE, pupils: 100 }] }).met).toBe(true);
  });

  it("is for people where the amount per pupil is not known", () => {
    const county = { schools: [FINE, small], figures: { g_small_f: 200_000, g_small_s: 80 } };
    expect(judgedItem("S6", county)).toMatchObject({ met: null, byNumbers: false });
    expect(judgedItem("S6", { ...county, typed: { S6: "是" } })).toMatchObject({ met: true, byNumbers: false });
    expect(judgedItem("S6", { ...county, typed: { S6: "×" } }).met).toBe(false);
  });

  it("asks for 100 pupils of every small school, 教学点 included, where the amount is known", () => {
    expect(judgedItem("S6", shenyang(230_000))).toMatchObject({ met: true, byNumbers: true });
    expect(judgedItem("S6", shenyang(229_999)).met).toBe(false);
    expect(judgedItem("S6", { ...shenyang(0), figures: {} }).met).toBeNull();
  });
});

describe("S14, the places at good senior schools", () => {
  const share = (g_hs_q: number): CountyFigures => ({ g_hs: 600, g_hs_q });

  it("is failed by its share, whatever the user says", () => {
    expect(judgedItem("S14", { figures: share(299), typed: { S14: "达标" } })).toMatchObject({
      met: false,
      byNumbers: true,
    });
  });

  it("is never met by its share alone: people say whether it leans towards rural schools", () => {
    expect(judgedItem("S14", { figures: share(300) }).met).toBeNull();
    expect(judgedItem("S14", { figures: share(300), typed: { S14: "√" } })).toMatchObject({
      met: true,
      byNumbers: false,
    });
    expect(judgedItem("S14", { figures: share(300), typed: { S14: "不达标" } }).met).toBe(false);
  });

  it("is open without its share", () => {
    expect(judgedItem("S14", { typed: { S14: "达标" } }).met).toBeNull();
  });
});

describe("an item of people", () => {
  it.each(["是", "达标", "1", 1, "√", " 达 标 ", true])("is met by %j", (typed) => {
    expect(judgedItem("S1", { typed: { S1: typed } })).toMatchObject({ met: true, byNumbers: false });
  });

  it.each(["否", "不达标", "0", 0, "×", "未达标"])("is unmet by %j", (typed) => {
    expect(judgedItem("E6", { typed: { E6: typed } }).met).toBe(false);
  });

  it.each([null, "", "待定", "基本达标", 2])("is open with %j", (typed) => {
    expect(judgedItem("S10", { typed: { S10: typed } }).met).toBeNull();
  });
});

describe("a concession", () => {
  const old = { ...FINE, built: 2010 };

  it("of size holds only where the standard allows it and the school's columns claim it", () => {
    const large = { ...old, pupils: 2400 };
    expect(judgedItem("S4", { schools: [large] }).met).toBe(false);
    expect(judgedItem("S4", { schools: [large], province: "沈阳" }).met).toBe(true);
    expect(judgedItem("S4", { schools: [{ ...large, built: 2011 }], province: "沈阳" }).met).toBe(false);
    expect(judgedItem("S4", { schools: [{ ...large, pupils: 2401 }], province: "沈阳" }).met).toBe(false);
    const migrants = (count: number) => [{ ...large, built: 2020, migrants: count }];
    expect(judgedItem("S4", { schools: migrants(1201), province: "沈阳" }).met).toBe(true);
    expect(judgedItem("S4", { schools: migrants(1200), province: "沈阳" }).met).toBe(false);
  });

  it("of rooms leaves open what the columns do not say, and fails a school that has too few of any size", () => {
    const few = { ...FINE, built: 2016, musicOk: 1 };
    expect(judgedItem("S3", { schools: [few] }).met).toBe(false);
    expect(judgedItem("S3", { schools: [few], province: "沈阳" }).met).toBeNull();
    expect(judgedItem("S3", { schools: [{ ...few, music: 1 }], province: "沈阳" }).met).toBe(false);
    expect(judgedItem("S3", { schools: [{ ...few, built: 2017 }], province: "沈阳" }).met).toBe(false);
    const rural = { ...few, built: 2020, rural: "乡村", largest: 29 };
    expect(judgedItem("S3", { schools: [rural], province: "沈阳" }).met).toBeNull();
    expect(judgedItem("S3", { schools: [{ ...rural, largest: 30 }], province: "沈阳" }).met).toBe(false);
  });

  it("of one city asks for 8000 yuan in special education, where the nation asks for 6000", () => {
    const figures = { g_sp_f: 119.9, g_sp_s: 150 };
    expect(judgedItem("S7", { figures }).met).toBe(true);
    expect(judgedItem("S7", { figures, province: "沈阳" }).met).toBe(false);
    expect(judgedItem("S7", { figures: { ...figures, g_sp_f: 120 }, province: "沈阳" }).met).toBe(true);
  });
});
