import { text, textWith, type RuleTexts } from "./text";

/** L33–L37 and R: rows, stages, who counts. */
export const SCHOOL_TEXTS: RuleTexts = {
  L33: {
    zh: text(
      "{v}未按学段分行填写（一贯制学校小学部、初中部须各占一行）",
      "请将小学部、初中部各填一行，面积、设备、多媒体教室按学段拆分；完全中学填初中行",
    ),
    en: text(
      "{v} has no row for each of its stages",
      "Enter one row for 小学 and one for 初中, with areas, equipment and rooms shared out; 完全中学 needs a 初中 row",
    ),
  },
  L34: {
    zh: text(
      "{v}的面积/设备/多媒体教室疑似未拆分（小学部与初中部数值相同，或拆分比例不符1:1.1）",
      "请按学段填各自的数值；无法分清的，按学生数以小学1、初中1.1的权重拆分",
    ),
    en: text(
      "{v} shows the whole school's areas, equipment and rooms in both rows",
      "Enter what each stage has; where that is not known, share it out by pupils, weighted 1 (小学) to 1.1 (初中)",
    ),
  },
  L35: {
    zh: text("教学点“{v}”不应计入本表", "请从本表删去该行，保留在学校基础数据中"),
    en: text("Teaching point “{v}” does not belong into this table", "Remove the row here; keep it in 学校基础数据"),
  },
  L36: {
    zh: text("2012标准：民办及非本县举办学校不计入", "请从本表删去该行，保留在学校基础数据中"),
    en: text(
      "Standard of 2012: private schools and schools that others run do not count",
      "Remove the row here; keep it in 学校基础数据",
    ),
  },
  L37: {
    zh: text("不计校数的校区未并入主校", "请将该校区数据并入主校，或填写说明"),
    en: text("A campus that is no school of its own is not merged into its school", "Merge its figures, or explain"),
  },
  R01: {
    zh: text("学段依据互相矛盾，本行暂不判定", "请核对本行所在的区块、学段和办学类型，使之一致"),
    en: text("The row's stage is contradicted; the row is not judged", "Make its block, 学段 and 办学类型 agree"),
  },
  R02: {
    zh: text("无法确定学段，本行暂不判定", "请在学段栏填“小学”或“初中”，或将该行移到相应学段的区块"),
    en: text(
      "The row's stage is not known; the row is not judged",
      "Enter 小学 or 初中, or move the row into its block",
    ),
  },
  R03: {
    zh: text("工作表“{sheet}”有{v}所学校已在“{used}”填报，重复部分未采用", "请只保留一份，删去重复的行或工作表"),
    en: text("{v} school(s) of sheet “{sheet}” stand on “{used}” already and are left out", "Keep one of the two"),
  },
  R04: {
    zh: textWith(
      "{h}的表头单位是“{unit}”（规定单位“{own}”），已按表头单位换算",
      "{school}填{v}，按{unit}为{read}{own}，若按{own}则为{v}{own}",
      "请确认数值确以“{unit}”填报；若实为“{own}”，请改正表头",
    ),
    en: textWith(
      "The title of {h} prints “{unit}” (the form asks for “{own}”); the figures are converted",
      "{school} has {v}: in {unit} that is {read} {own}, in {own} {v} {own}",
      "Make sure the figures are in {unit}; if they are in {own}, correct the title",
    ),
  },
  R05: {
    zh: textWith(
      "{h}的表头单位是“{unit}”，规定单位是“{own}”，不能换算",
      "{school}填{v}，已按{v}{own}读取，若按{unit}则不是这个数",
      "请换算成“{own}”后重新填报，并改正表头",
    ),
    en: textWith(
      "The title of {h} prints “{unit}” where the form asks for “{own}”; it cannot be converted",
      "{school} has {v}, which was read as {v} {own} and not as {v} {unit}",
      "Enter the figures in {own} and correct the title",
    ),
  },
  R08: {
    zh: textWith(
      "所用标准与申报表不符",
      "申报表是{form}年版，本次按{used}年标准校验和判定",
      "请改选与申报表一致的标准（或不指定标准），或换用该标准的申报表",
    ),
    en: textWith(
      "The standard does not fit the form",
      "the form is that of {form}, the standard applied is that of {used}",
      "Choose the standard of the form (or none), or use the form of that standard",
    ),
  },
};
