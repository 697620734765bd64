import { typedInCounty } from "./change";
import { fullWidth } from "./fullWidth";
import type { Mistake } from "./mistake";

/** Wrong figures of 表Ⅰ: typed wrongly, against the schools, and against each other (rules S, X01–X07). */
export const PROFILE_MISTAKES: readonly Mistake[] = [
  {
    id: "full-width-villages",
    rule: "S09",
    companions: [],
    what: {
      zh: "表Ⅰ行政村数用全角数字录入，成了文本",
      en: "Villages of 表Ⅰ typed in full-width digits, so it is text",
    },
    suits: null,
    plant: typedInCounty("n_vill", (_, own) => fullWidth(own)),
  },
  {
    id: "word-for-towns",
    rule: "S10",
    companions: [],
    what: { zh: "表Ⅰ乡镇数填了“无”", en: "“无” (none) typed where the number of towns of 表Ⅰ belongs" },
    suits: null,
    plant: typedInCounty("n_town", () => "无"),
  },
  {
    id: "half-a-city-income",
    rule: "S11",
    companions: [],
    what: {
      zh: "表Ⅰ城镇居民可支配收入填了小数，应为整数",
      en: "Urban income of 表Ⅰ with decimals where it must be whole",
    },
    suits: null,
    plant: typedInCounty("n_city", (_, own) => own + 0.5),
  },
  {
    id: "pupils-without-points",
    rule: "X01",
    companions: [],
    what: {
      zh: "表Ⅰ小学在校学生数比分校合计少60人",
      en: "Primary pupils of 表Ⅰ are 60 less than those of the schools",
    },
    suits: null,
    plant: typedInCounty("s_ps", (_, own) => own - 60),
  },
  {
    id: "last-years-juniors",
    rule: "X02",
    companions: [],
    what: { zh: "表Ⅰ初中在校学生数填了上年的数", en: "Junior pupils of 表Ⅰ are those of another year" },
    suits: null,
    plant: typedInCounty("s_js", (_, own) => own + 25),
  },
  {
    id: "one-class-more",
    rule: "X03",
    companions: [],
    what: { zh: "表Ⅰ小学教学班数比分校合计多1个", en: "Primary classes of 表Ⅰ are one more than those of the schools" },
    suits: null,
    plant: typedInCounty("k_ps", (_, own) => own + 1),
  },
  {
    id: "teachers-left-out",
    rule: "X04",
    companions: [],
    what: {
      zh: "表Ⅰ初中专任教师数比分校合计少4人",
      en: "Junior teachers of 表Ⅰ are four less than those of the schools",
    },
    suits: null,
    plant: typedInCounty("t_js", (_, own) => own - 4),
  },
  {
    id: "more-county-teachers-than-staff",
    rule: "X05",
    companions: [],
    what: { zh: "表Ⅰ小学教职工数小于其中专任教师数", en: "Less primary staff in 表Ⅰ than full-time teachers" },
    suits: null,
    plant: typedInCounty("f_ps", (figureOf) => figureOf("t_ps") - 3),
  },
  {
    id: "fewer-points-than-large-ones",
    rule: "X06",
    companions: [],
    what: { zh: "表Ⅰ教学点数小于其中50人及以上教学点数", en: "Fewer teaching points in 表Ⅰ than those of 50 pupils" },
    suits: null,
    plant: typedInCounty("n_pt", (figureOf) => figureOf("n_pt50") - 1),
  },
  {
    id: "farmers-in-persons",
    rule: "X07",
    companions: [],
    what: { zh: "表Ⅰ农业人口数以人填报，应为万人", en: "Farming population of 表Ⅰ in persons instead of 万人" },
    suits: null,
    plant: typedInCounty("n_agri", (_, own) => Math.round(own * 10_000)),
  },
];
