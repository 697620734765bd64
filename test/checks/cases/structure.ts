import { all, added, asItIs, base, blankFigures, form, noBase, noForm, total, without } from "../faults";
import type { RuleCases } from "../ruleCases";
import { LISTED_POINT, PRIMARY } from "../sampleCounty";

const noTables = all(noBase, noForm);
const noSponsor = all(without("sponsor_code"), noForm);
const called = (school_name: string) => all(base({ school_name }), form({ school_name }));
const sponsored = (sponsor_code: number) => all(base({ sponsor_code }), form({ sponsor_code }));
const slashes = (note: string | null) => all(form({ y7: "/" }), (county) => ({ ...county, formNote: note }));

/** Pupils and equipment of all rows of the sample county. */
const PUPILS = 7 * 400 + 6 * 300;
const EQUIPMENT = 7 * 100 + 6 * 90;

export const STRUCTURE_CASES: readonly RuleCases[] = [
  {
    rule: "S01",
    pass: asItIs,
    fail: base({ school_code: "219900001" }),
    boundary: base({ school_code: 2199000011 }),
    notAssessable: without("school_code"),
  },
  {
    rule: "S02",
    pass: asItIs,
    fail: base({ school_code: "4599000001" }),
    boundary: base({ school_code: "5199000001" }),
    notAssessable: without("school_code"),
  },
  {
    rule: "S03",
    pass: asItIs,
    fail: base({ school_code: "2136000001" }),
    boundary: base({ school_code: "2136000001", region_code: "360100" }),
    notAssessable: without("region_code"),
  },
  {
    rule: "S04",
    pass: asItIs,
    fail: base({ region_code: "99019" }),
    boundary: base({ region_code: 990199 }),
    notAssessable: without("region_code"),
  },
  {
    rule: "S05",
    pass: asItIs,
    fail: base({ school_code: "2199000002" }),
    // The two rows of the 九年一贯制学校 share a code.
    boundary: asItIs,
    notAssessable: without("school_code"),
  },
  {
    rule: "S06",
    pass: asItIs,
    fail: base({ urban_code: "124" }),
    boundary: base({ urban_code: 123, urban_type: "特殊区域" }),
    notAssessable: without("urban_code"),
  },
  {
    rule: "S07",
    pass: asItIs,
    fail: base({ urban_type: "城区" }),
    boundary: base({ urban_code: "122", urban_type: "镇乡结合区" }),
    notAssessable: without("urban_type"),
  },
  { rule: "S08", pass: asItIs, fail: sponsored(11), boundary: sponsored(10), notAssessable: noSponsor },
  {
    rule: "S09",
    pass: asItIs,
    fail: base({ media: "１２" }),
    // A code is no amount: nobody adds it up.
    boundary: base({ sponsor_code: "7" }),
    notAssessable: blankFigures,
  },
  {
    rule: "S10",
    pass: asItIs,
    fail: base({ stu_migrant: "无" }),
    boundary: slashes("注：没有的填“/”。"),
    notAssessable: blankFigures,
  },
  {
    rule: "S11",
    pass: asItIs,
    fail: base({ r_mus: 2.5 }),
    boundary: base({ a_field: 3200.5 }),
    notAssessable: blankFigures,
  },
  {
    rule: "S12",
    pass: asItIs,
    fail: base({ pub_budget: 40.125 }),
    boundary: base({ pub_budget: 40.12 }),
    notAssessable: blankFigures,
  },
  {
    rule: "S13",
    pass: asItIs,
    fail: base({ stu_migrant: -1 }),
    boundary: base({ stu_migrant: 0 }),
    notAssessable: blankFigures,
  },
  {
    rule: "S14",
    pass: asItIs,
    fail: base({ a_field: null }),
    boundary: base({ a_field: 0 }),
    notAssessable: noTables,
  },
  {
    rule: "S15",
    pass: total({ stu: PUPILS }),
    fail: total({ stu: PUPILS + 100 }),
    boundary: total({ equip_w: EQUIPMENT + 0.005 }),
    notAssessable: asItIs,
  },
  {
    rule: "S16",
    pass: asItIs,
    fail: all(added({ ...PRIMARY, school_name: "样例县第 2小学", school_code: "2199000030" })),
    // The two rows of the 九年一贯制学校 share a name.
    boundary: asItIs,
    notAssessable: noTables,
  },
  {
    rule: "S17",
    pass: asItIs,
    fail: called("样例县李家湾教学点"),
    boundary: all(called("样例县李家湾教学点"), base({ is_point: "是" })),
    notAssessable: without("run_type"),
  },
  {
    rule: "S14",
    pass: asItIs,
    fail: form({ stu: null }),
    // A 教学点 that does not count owes its pupils and nothing else.
    boundary: added({ ...LISTED_POINT, stage: "小学", is_point: "是" }),
    notAssessable: noTables,
  },
];
