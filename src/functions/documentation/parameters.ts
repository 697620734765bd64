import type { Bilingual } from "../../standards";

export const values: Bilingual = {
  zh: "各校资源总量；不给在校生数时，为各校数值",
  en: "raw total of each school; without the enrolment, bare numbers",
};
export const totals: Bilingual = {
  zh: "各校资源总量（不是生均值）",
  en: "raw total of each school, not a figure per pupil",
};
export const enrolment: Bilingual = {
  zh: "各校在校生数，与前一区域大小相同；空白或0的行不是学校",
  en: "pupils of each school, of the same size; a row with none is no school",
};
export const indicator: Bilingual = {
  zh: "指标：Q1–Q7（或L7–L13）、B1–B8，或指标名称",
  en: "indicator: Q1–Q7 (or L7–L13), B1–B8, or its name",
};
export const stage: Bilingual = { zh: "学段：小学或初中", en: "stage: 小学 (primary) or 初中 (junior)" };
export const province: Bilingual = {
  zh: "省份，如河南；不填为国家标准",
  en: "province with its own rules, e.g. 河南; else the national standard",
};
export const limit: Bilingual = { zh: "差异系数限值，如0.5", en: "limit of the coefficient, e.g. 0.5" };
export const unit: Bilingual = { zh: "一个单位的大小，不填为1", en: "size of a unit; 1 if left out" };
export const caps: Bilingual = {
  zh: "各校最多可有的总量，与资源总量大小相同；空白或0为不限",
  en: "most that each school may have, of the same size; 0 or blank for no cap",
};
