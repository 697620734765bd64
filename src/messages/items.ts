import type { InBoth } from "./language";

const zh = {
  share: "{partName}{part}{unit}÷{wholeName}{whole}{unit}={share}%（要求≥{limit}%）",
  shareStated: "{name}按填报的比例为{share}%（要求≥{limit}%）",
  shareNone: "没有{wholeName}，视为达到要求",
  shareImpossible: "{partName}{part}{unit}多于{wholeName}{whole}{unit}，数据矛盾，请先核对",
  shareOpen: "{name}所需数据未填全（要求≥{limit}%）",
  statedAsFraction: "{name}填为{share}，疑似小数形式的比例，请按百分数填写（要求≥{limit}%）",
  rooms:
    "{schools}所学校中{count}所音乐或美术专用教室不足（每{classes}个班各1间，音乐≥{music}㎡、美术≥{art}㎡）：{named}",
  roomsFine: "{schools}所学校的音乐、美术专用教室均足够（每{classes}个班各1间，音乐≥{music}㎡、美术≥{art}㎡）",
  roomsOpen:
    "{schools}所学校中{count}所缺班级数或达标专用教室数，无法判定（每{classes}个班各1间，音乐≥{music}㎡、美术≥{art}㎡）：{named}",
  sizes: "{schools}所学校中{count}所超过规模（小学、初中≤{single}人，一贯制≤{continuous}人）：{named}",
  sizesFine: "{schools}所学校均未超过规模（小学、初中≤{single}人，一贯制≤{continuous}人）",
  sizesOpen:
    "{schools}所学校中{count}所缺在校生数或学段，表中也未填全（小学、初中≤{single}人，一贯制≤{continuous}人）：{named}",
  sizesStated:
    "按填报：超过{single}人的小学{primaryCount}所、初中{juniorCount}所，超过{continuous}人的一贯制学校{continuousCount}所（应均为0）",
  classes:
    "超过{primaryLimit}人的小学班级{primaryCount}个，超过{juniorLimit}人的初中班级{juniorCount}个（应均为0）：{named}",
  classesFine: "没有超过{primaryLimit}人的小学班级，也没有超过{juniorLimit}人的初中班级",
  classesOpen: "班额数据未填全（小学≤{primaryLimit}人，初中≤{juniorLimit}人）：{named}",
  classesMissing: "班额数据未填（小学≤{primaryLimit}人，初中≤{juniorLimit}人）",
  classesStated:
    "按填报：超过{primaryLimit}人的小学班级{primaryCount}个，超过{juniorLimit}人的初中班级{juniorCount}个（应均为0）",
  smallFunding: "不足{pupils}人的学校{schools}所，公用经费{funding}元{relation}按{pupils}人核定应有的{due}元",
  smallNone: "没有不足{pupils}人的学校，视为达到要求",
  smallOpen: "不足{pupils}人的学校的学生数或公用经费未填全",
  smallAmountUnknown: "本标准未收录本县生均公用经费基准定额，不能按数判定（应按{pupils}人核定）",
  perPupil: "特教公用经费{funding}万元÷特教学生{pupils}人={amount}元（要求≥{limit}元）",
  perPupilStated: "特教生均公用经费按填报为{amount}元（要求≥{limit}元）",
  wages: "教师年平均工资{teachers}元{relation}公务员{servants}元",
  wagesUnits: "教师年平均工资{teachers}与公务员{servants}单位不一，应均为元",
  trainingMoney: "{schools}所学校中{count}所教师培训经费低于公用经费预算的{limit}%：{named}",
  trainingMoneyFine: "{schools}所学校的教师培训经费均不低于公用经费预算的{limit}%",
  trainingMoneyOpen: "{schools}所学校中{count}所缺经费数据（教师培训经费要求≥公用经费预算的{limit}%）：{named}",
  monitoring: "{subjectName}{level}级（要求≥{lowest}级），校际差异率{difference}（要求<{limit}）",
  monitoringUnit: "{subjectName}校际差异率{difference}疑似百分数，应为小数（要求<{limit}）",
  schoolsMissing: "需要学校基础数据",
  missing: "所需数据未填",
  own: "以填报的“是否达标”为准",
  ownBlank: "由人判断，“是否达标”未填",
  line: "{name}：{arithmetic}。{verdict}",
  more: "等",
  labels: {
    rooms: "{name}（{classes}个班，达标音乐{music}间、美术{art}间）",
    size: "{name}（{pupils}人）",
    classes: "{name}（{count}个）",
    name: "{name}",
    trainingMoney: "{name}（{training}÷{budget}万元）",
  },
  shares: {
    training360: { name: "教师培训完成率", part: "完成360学时培训的教师", whole: "全县教师", unit: "人" },
    rotation: { name: "交流轮岗比例", part: "交流轮岗教师", whole: "符合条件教师", unit: "名" },
    rotationBackbone: { name: "骨干教师比例", part: "交流轮岗的骨干教师", whole: "交流轮岗教师", unit: "名" },
    certificates: { name: "持证上岗率", part: "持有教师资格证的专任教师", whole: "在岗专任教师", unit: "人" },
    catchmentPrimary: { name: "小学就近划片入学比例", part: "", whole: "", unit: "" },
    catchmentJunior: { name: "初中就近划片入学比例", part: "", whole: "", unit: "" },
    quota: { name: "名额分配比例", part: "分配名额", whole: "优质高中招生名额", unit: "人" },
    migrants: { name: "随迁子女就读比例", part: "公办和政府购买服务就读", whole: "符合条件的随迁子女", unit: "人" },
    retention: { name: "三年巩固率", part: "毕业班扣转入加转出", whole: "三年前入学扣死亡", unit: "人" },
    disabled: { name: "残疾儿童少年入学率", part: "入学", whole: "残疾儿童少年", unit: "人" },
    recognition: { name: "社会认可度", part: "满意问卷", whole: "有效问卷", unit: "份" },
    trainingMoney: { name: "教师培训经费占比", part: "", whole: "", unit: "" },
    specialFunding: { name: "特教生均公用经费", part: "", whole: "特殊教育学生", unit: "" },
  },
  subjects: { chinese: "语文", math: "数学", science: "科学", pe: "体育", art: "艺术", moral: "德育" },
};

type Items = typeof zh;

const en: Items = {
  share: "{partName} {part}{unit} ÷ {wholeName} {whole}{unit} = {share}% (at least {limit}%)",
  shareStated: "{name} is {share}% as stated (at least {limit}%)",
  shareNone: "there are no {wholeName}, which keeps the demand",
  shareImpossible: "{partName} {part}{unit} are more than {wholeName} {whole}{unit}; correct the figures first",
  shareOpen: "{name}: the figures are not complete (at least {limit}%)",
  statedAsFraction: "{name} is given as {share}, it seems as a fraction; enter percent (at least {limit}%)",
  rooms:
    "{count} of {schools} schools lack music or art rooms (one of each for every {classes} classes, music {music} m², art {art} m²): {named}",
  roomsFine:
    "all {schools} schools have enough music and art rooms (one of each for every {classes} classes, music {music} m², art {art} m²)",
  roomsOpen:
    "{count} of {schools} schools give no classes or rooms of the required area (one of each for every {classes} classes, music {music} m², art {art} m²): {named}",
  sizes:
    "{count} of {schools} schools are too large (up to {single} pupils, nine- and twelve-year schools {continuous}): {named}",
  sizesFine:
    "none of {schools} schools is too large (up to {single} pupils, nine- and twelve-year schools {continuous})",
  sizesOpen:
    "{count} of {schools} schools lack pupils or stage, nor does the form say (up to {single} pupils, nine- and twelve-year schools {continuous}): {named}",
  sizesStated:
    "as stated: {primaryCount} primary and {juniorCount} junior schools above {single} pupils, {continuousCount} nine- and twelve-year schools above {continuous} (all have to be 0)",
  classes:
    "{primaryCount} primary classes above {primaryLimit} pupils, {juniorCount} junior classes above {juniorLimit} (both have to be 0): {named}",
  classesFine: "no primary class above {primaryLimit} pupils, no junior class above {juniorLimit}",
  classesOpen: "class sizes are not complete (primary up to {primaryLimit}, junior up to {juniorLimit}): {named}",
  classesMissing: "class sizes are not filled in (primary up to {primaryLimit}, junior up to {juniorLimit})",
  classesStated:
    "as stated: {primaryCount} primary classes above {primaryLimit} pupils, {juniorCount} junior classes above {juniorLimit} (both have to be 0)",
  smallFunding:
    "{schools} schools below {pupils} pupils, funding {funding} yuan {relation} the {due} yuan due for {pupils} pupils each",
  smallNone: "there are no schools below {pupils} pupils, which keeps the demand",
  smallOpen: "pupils or funding of the schools below {pupils} pupils are not complete",
  smallAmountUnknown:
    "the county's amount per pupil is not known here, so numbers do not decide (funded as for {pupils} pupils)",
  perPupil:
    "funding {funding} ×10,000 yuan ÷ {pupils} pupils of special education = {amount} yuan (at least {limit} yuan)",
  perPupilStated: "funding per pupil of special education is {amount} yuan as stated (at least {limit} yuan)",
  wages: "teachers {teachers} yuan {relation} civil servants {servants} yuan",
  wagesUnits: "teachers {teachers} and civil servants {servants} are in different units; both have to be yuan",
  trainingMoney: "{count} of {schools} schools spend less than {limit}% of their budget on training: {named}",
  trainingMoneyFine: "all {schools} schools spend at least {limit}% of their budget on training",
  trainingMoneyOpen:
    "{count} of {schools} schools lack budget figures (at least {limit}% of the budget for training): {named}",
  monitoring:
    "{subjectName} level {level} (at least {lowest}), difference between schools {difference} (below {limit})",
  monitoringUnit:
    "{subjectName}: a difference between schools of {difference} seems to be percent; enter a decimal (below {limit})",
  schoolsMissing: "needs the sheet 学校基础数据",
  missing: "the figures are not filled in",
  own: "as entered under 是否达标",
  ownBlank: "for people to judge; 是否达标 is blank",
  line: "{name}: {arithmetic}. {verdict}",
  more: " …",
  labels: {
    rooms: "{name} ({classes} classes, {music} music and {art} art rooms of that area)",
    size: "{name} ({pupils} pupils)",
    classes: "{name} ({count})",
    name: "{name}",
    trainingMoney: "{name} ({training} ÷ {budget})",
  },
  shares: {
    training360: { name: "completed training", part: "teachers with 360 hours", whole: "teachers", unit: "" },
    rotation: { name: "rotation", part: "teachers who rotated", whole: "teachers who may", unit: "" },
    rotationBackbone: { name: "backbone share", part: "backbone teachers", whole: "teachers who rotated", unit: "" },
    certificates: { name: "certificates", part: "with a certificate", whole: "full-time teachers", unit: "" },
    catchmentPrimary: { name: "catchment admission (primary)", part: "", whole: "", unit: "" },
    catchmentJunior: { name: "catchment admission (junior)", part: "", whole: "", unit: "" },
    quota: { name: "allotted places", part: "allotted", whole: "places", unit: "" },
    migrants: { name: "migrant children", part: "in public or paid places", whole: "migrant children", unit: "" },
    retention: {
      name: "retention",
      part: "graduating, less transferred in, plus transferred out",
      whole: "entered three years ago, less died",
      unit: "",
    },
    disabled: { name: "schooling of disabled children", part: "in school", whole: "disabled children", unit: "" },
    recognition: { name: "recognition", part: "satisfied", whole: "valid questionnaires", unit: "" },
    trainingMoney: { name: "training money", part: "", whole: "", unit: "" },
    specialFunding: { name: "funding per pupil", part: "", whole: "pupils of special education", unit: "" },
  },
  subjects: { chinese: "Chinese", math: "mathematics", science: "science", pe: "PE", art: "art", moral: "moral" },
};

/** The arithmetic of the items of 政府保障程度, 教育质量, 社会认可度, by the code of the sentence. */
export const ITEM_TEXTS: InBoth<Items> = { zh, en };
