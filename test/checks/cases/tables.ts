import {
  added,
  all,
  as2012,
  asItIs,
  base,
  form,
  headings,
  inWrongBlock,
  junior,
  NINE_YEAR_JUNIOR,
  noBase,
  noForm,
  onlyFirst,
  scaled,
  stated,
  swapped,
  titled,
  unlisted,
  withStages,
  without,
  type Fault,
} from "../faults";
import type { RuleCases } from "../ruleCases";
import { LISTED_POINT, POINT, PRIMARY } from "../sampleCounty";

const noTables = all(noBase, noForm);
const point = (stu: number) => added({ ...POINT, stu }, { ...LISTED_POINT, stu });
const sponsored = (sponsor_code: number) => all(as2012, base({ sponsor_code }), form({ sponsor_code }));
const campus = { ...PRIMARY, school_name: "样例县第1小学（东校区）", school_code: "2199000031", count_school: "否" };
const named =
  (formTitle: string): Fault =>
  (county) => ({ ...county, formTitle });
const copied =
  (from: number): Fault =>
  (county) => ({ ...county, copy: county.base.slice(from) });
const dividedAt =
  (from: number): Fault =>
  (county) => ({
    ...county,
    base: county.base.slice(0, from),
    copy: county.base.slice(from),
  });

export const SCHOOL_CASES: readonly RuleCases[] = [
  {
    rule: "L33",
    pass: asItIs,
    fail: base({ run_type: "九年一贯制学校" }),
    boundary: junior({ run_type: "完全中学" }),
    notAssessable: without("run_type"),
  },
  {
    rule: "L34",
    pass: asItIs,
    fail: base({ a_teach: 2800, a_field: 3200, equip_w: 100, media: 12 }, NINE_YEAR_JUNIOR),
    boundary: base({ a_teach: 2800, a_field: 3200, equip_w: 100, media: 11 }, NINE_YEAR_JUNIOR),
    notAssessable: without("run_type"),
  },
  { rule: "L35", pass: added(POINT), fail: point(40), boundary: point(50), notAssessable: noForm },
  { rule: "L36", pass: as2012, fail: sponsored(10), boundary: sponsored(8), notAssessable: all(as2012, noForm) },
  {
    rule: "L37",
    pass: asItIs,
    fail: base({ count_school: "否" }),
    boundary: added(campus),
    notAssessable: without("count_school"),
  },
  {
    rule: "E08",
    pass: asItIs,
    fail: base({ a_field: 17_700 }),
    boundary: base({ a_field: 17_600 }),
    notAssessable: onlyFirst(4),
  },
  {
    rule: "E09",
    pass: asItIs,
    fail: titled({ a_indoor: "体育馆面积" }),
    boundary: titled({ a_indoor: "室内体育用房" }),
    notAssessable: without("a_indoor"),
  },
];

/** A printed indicator against the one that the raw data give. */
function recomputed(rule: string, field: string, right: number): RuleCases {
  return {
    rule,
    pass: asItIs,
    fail: form({ [field]: right + 0.01 }),
    boundary: form({ [field]: right + 0.005 }),
    notAssessable: noForm,
  };
}

export const INDICATOR_CASES: readonly RuleCases[] = [
  recomputed("C01", "y1", 6.5),
  recomputed("C02", "y2", 1.5),
  recomputed("C03", "y3", 1.5),
  recomputed("C04", "y4", 6),
  recomputed("C05", "y5", 9),
  recomputed("C06", "y6", 2500),
  recomputed("C07", "y7", 3),
];

const COMPOSITE_2017 = 7;
const COMPOSITE_2012 = 8;
const composite2012 = (value: number | string) => all(as2012, stated("coefficients", COMPOSITE_2012, value));

export const DISPERSION_CASES: readonly RuleCases[] = [
  {
    rule: "C08",
    pass: withStages,
    fail: stated("coefficients", 0, 0.001),
    boundary: stated("coefficients", 0, 0.0005),
    notAssessable: asItIs,
  },
  {
    rule: "C09",
    pass: withStages,
    fail: stated("means", 0, 6.504),
    boundary: stated("means", 0, 6.51),
    notAssessable: asItIs,
  },
  {
    rule: "C10",
    pass: composite2012(0),
    fail: composite2012(0.002),
    boundary: composite2012(0.001),
    notAssessable: composite2012("——"),
  },
  {
    rule: "C11",
    pass: stated("coefficients", COMPOSITE_2017, 0),
    fail: stated("coefficients", COMPOSITE_2017, 0.002),
    boundary: stated("coefficients", COMPOSITE_2017, 0.001),
    notAssessable: asItIs,
  },
  {
    rule: "C12",
    pass: named("表Ⅱ-2 义务教育优质均衡发展县小学、初中资源配置基本情况（分学校）"),
    fail: named("表Ⅱ-2 义务教育基本均衡发展县小学、初中资源配置基本情况（分学校）"),
    boundary: named("表Ⅱ-2 义务教育 优质 均衡发展县小学、初中资源配置基本情况（分学校）"),
    notAssessable: asItIs,
  },
];

export const AGREEMENT_CASES: readonly RuleCases[] = [
  { rule: "P01", pass: asItIs, fail: unlisted(0), boundary: added(POINT), notAssessable: noForm },
  {
    rule: "P02",
    pass: asItIs,
    fail: form({ stu: 401 }),
    boundary: form({ stu: "400" }),
    notAssessable: noForm,
  },
  { rule: "P03", pass: asItIs, fail: swapped(0, 1), boundary: unlisted(2), notAssessable: noForm },
];

export const RECOGNITION_CASES: readonly RuleCases[] = [
  {
    rule: "R01",
    pass: headings("小学", "初中"),
    fail: all(headings("小学", "初中"), inWrongBlock),
    boundary: asItIs,
    notAssessable: noTables,
  },
  {
    rule: "R02",
    pass: asItIs,
    fail: all(
      base({ stage: null, run_type: null, school_name: "样例县育才学校" }),
      form({ school_name: "样例县育才学校" }),
    ),
    boundary: base({ stage: null }),
    notAssessable: noTables,
  },
  { rule: "R03", pass: asItIs, fail: copied(0), boundary: dividedAt(7), notAssessable: noTables },
  {
    rule: "R04",
    pass: titled({ equip_w: "教学仪器设备资产值（万元）" }),
    fail: all(titled({ equip_w: "教学仪器设备资产值（元）" }), scaled("equip_w", 10_000)),
    boundary: titled({ books: "图书册数（本）" }),
    notAssessable: noTables,
  },
  {
    rule: "R05",
    pass: titled({ a_field: "运动场地面积（平方米）" }),
    fail: titled({ a_field: "运动场地面积（亩）" }),
    boundary: titled({ media: "网络多媒体教室数（个）" }),
    notAssessable: noTables,
  },
];
