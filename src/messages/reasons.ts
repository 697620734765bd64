import type { InBoth } from "./language";

const zh = {
  specialEducation: "特殊教育学校不计入资源配置指标",
  vocational: "职业学校不计入资源配置指标",
  teachingPoint: "教学点不计入",
  smallTeachingPoint: "不足50人的教学点不计入",
  mergedCampus: "不计校数的校区，数据并入主校计算",
  private: "民办学校不计入",
  notCountyRun: "非本县（市、区）举办的学校不计入",
  noPupils: "在校生数为0，不计入",
  noCompulsoryStage: "没有义务教育学段，不计入",
};

type Reasons = typeof zh;

const en: Reasons = {
  specialEducation: "special schools are not counted for the resource indicators",
  vocational: "vocational schools are not counted for the resource indicators",
  teachingPoint: "teaching points are not counted",
  smallTeachingPoint: "teaching points below 50 pupils are not counted",
  mergedCampus: "a campus that is no school of its own; its figures are added to the main school",
  private: "private schools are not counted",
  notCountyRun: "schools not run by the county are not counted",
  noPupils: "no pupils, not counted",
  noCompulsoryStage: "no compulsory stage, not counted",
};

/** Why a school is not counted, by the reason's code. */
export const REASONS: InBoth<Reasons> = { zh, en };

const countyZh = {
  schoolsUnmet: "{stage}有{count}所学校不达标",
  schoolsUndetermined: "{stage}有{count}所学校因缺数据无法判定",
  coefficientOverLimit: "{stage}“{indicator}”差异系数超过限值",
  coefficientUndetermined: "{stage}“{indicator}”因缺数据无法计算差异系数",
  compositeOverLimit: "{stage}综合差异系数超过限值",
  compositeUndetermined: "{stage}综合差异系数因缺数据无法计算",
  stageUndecided: "有{count}行的学段无法确定",
  itemsUnmet: "不达标的评估指标：{items}",
  itemsOpen: "无法判定的评估指标：{items}",
  itemsUndetermined: "资源配置以外的评估项目尚未判定",
};

const countyEn: typeof countyZh = {
  schoolsUnmet: "{stage}: {count} school(s) do not meet the standard",
  schoolsUndetermined: "{stage}: {count} school(s) undetermined for lack of data",
  coefficientOverLimit: "{stage}: coefficient of “{indicator}” above its limit",
  coefficientUndetermined: "{stage}: coefficient of “{indicator}” cannot be computed for lack of data",
  compositeOverLimit: "{stage}: composite coefficient above its limit",
  compositeUndetermined: "{stage}: composite coefficient cannot be computed for lack of data",
  stageUndecided: "{count} row(s) whose stage could not be decided",
  itemsUnmet: "items not met: {items}",
  itemsOpen: "items undetermined: {items}",
  itemsUndetermined: "the items beside the allocation of resources are not judged yet",
};

/** Why a county is not met, by the kind of reason. */
export const COUNTY_REASONS: InBoth<typeof countyZh> = { zh: countyZh, en: countyEn };
