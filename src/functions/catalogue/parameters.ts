import type { Bilingual } from "../../standards";
import { ARGUMENT } from "../arguments/names";
import type { Parameter } from "./types";

/** A range that has to be given. */
export function range(name: Bilingual, zh: string, en: string): Parameter {
  return { name, description: { zh, en }, shape: "matrix", optional: false };
}

/** A single value that has to be given. */
export function single(name: Bilingual, zh: string, en: string): Parameter {
  return { name, description: { zh, en }, shape: "scalar", optional: false };
}

/** The same argument, which may be left out. */
export function optional(parameter: Parameter): Parameter {
  return { ...parameter, optional: true };
}

export const values = range(
  ARGUMENT.values,
  "各校资源总量；不给在校生数时，为各校数值",
  "raw total of each school; without the enrolment, bare numbers",
);
export const totals = range(
  ARGUMENT.totals,
  "各校资源总量（不是生均值）",
  "raw total of each school, not a figure per pupil",
);
export const enrolment = range(
  ARGUMENT.enrolment,
  "各校在校生数，与前一区域大小相同；空白或0的行不是学校",
  "pupils of each school, of the same size; a row with none is no school",
);
export const indicatorCode = single(
  ARGUMENT.indicator,
  "指标：Q1–Q7（或L7–L13）、B1–B8，或指标名称",
  "indicator: Q1–Q7 (or L7–L13), B1–B8, or its name",
);
export const stage = single(ARGUMENT.stage, "学段：小学或初中", "stage: 小学 (primary) or 初中 (junior)");
export const province = optional(
  single(
    ARGUMENT.province,
    "省份，如河南；不填为国家标准",
    "province with its own rules, e.g. 河南; else the national standard",
  ),
);
export const limit = single(ARGUMENT.limit, "差异系数限值，如0.5", "limit of the coefficient, e.g. 0.5");
export const unit = optional(single(ARGUMENT.unit, "一个单位的大小，不填为1", "size of a unit; 1 if left out"));
export const caps = optional(
  range(
    ARGUMENT.caps,
    "各校最多可有的总量，与资源总量大小相同；空白或0为不限",
    "most that each school may have, of the same size; 0 or blank for no cap",
  ),
);
