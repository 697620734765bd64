import { text, textWith, type RuleTexts } from "./text";

/** E: figures that are unusual. */
export const PLAUSIBILITY_TEXTS: RuleTexts = {
  E01: {
    zh: textWith(
      "生均仪器设备值{v}元异常，疑似元/万元单位错误",
      "{cell}填{typed}，按万元计为生均{wan}元，按元计为生均{yuan}元",
      "请核对单位，按表头单位填写；情况属实的，请填写说明",
    ),
    en: textWith(
      "{v} yuan of equipment a pupil is unusual; 元 and 万元 may be mixed up",
      "{cell} is {typed}: read as 万元, {wan} yuan a pupil; read as 元, {yuan} yuan a pupil",
      "Check the unit; if the figure is right, explain",
    ),
  },
  E02: {
    zh: text("生均教辅用房{v}㎡异常", "请核对面积和在校生数；情况属实的，请填写说明"),
    en: text("{v} ㎡ of teaching area a pupil is unusual", "Check area and pupils; if both are right, explain"),
  },
  E03: {
    zh: text("生均运动场地{v}㎡异常", "请核对面积和在校生数；情况属实的，请填写说明"),
    en: text("{v} ㎡ of sports ground a pupil is unusual", "Check area and pupils; if both are right, explain"),
  },
  E04: {
    zh: text("生师比{v}:1异常", "请核对专任教师数和在校生数；情况属实的，请填写说明"),
    en: text("{v} pupils a teacher is unusual", "Check teachers and pupils; if both are right, explain"),
  },
  E05: {
    zh: text("生均图书{v}册异常", "请核对图书册数和在校生数；情况属实的，请填写说明"),
    en: text("{v} books a pupil is unusual", "Check books and pupils; if both are right, explain"),
  },
  E06: {
    zh: text("骨干教师占比{v}%偏高，请备认定文件", "请核对骨干教师数；情况属实的，备好认定文件并填写说明"),
    en: text(
      "{v}% backbone teachers is unusually many",
      "Check the number; if it is right, have the documents ready and explain",
    ),
  },
  E07: {
    zh: text("在校生数比上年变动{v}%，请说明", "请核对两年的在校生数；情况属实的，请填写说明"),
    en: text("Pupils changed by {v}% from last year", "Check both years; if they are right, explain"),
  },
  E08: {
    zh: textWith(
      "“{h}”在{v}校偏离中位数5倍以上",
      "该校为{value}，同学段中位数为{median}",
      "请核对该校的原始数据和单位；情况属实的，请填写说明",
    ),
    en: textWith(
      "“{h}” of {v} is more than 5 times the median",
      "the school has {value}, the median of its stage is {median}",
      "Check the school's figures and units; if they are right, explain",
    ),
  },
  E09: {
    zh: text(
      "体育馆面积是否已含在教学及辅助用房中？",
      "“{h}”为旧统计口径，请确认教学及辅助用房面积包含体育馆，并填写说明",
    ),
    en: text(
      "Is the sports hall part of 教学及辅助用房?",
      "Confirm that the teaching area contains the hall (“{h}” is the title of the old statistics), and explain",
    ),
  },
};
