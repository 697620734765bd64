import { plausibility, shown, within } from "../../plausibility";
import { rowRule } from "../../rule";

/** 元 in 万元. */
const WAN = 10_000;

/** 生均教学仪器设备值. Beyond the band 元 and 万元 were probably mixed up: both readings are named, none is chosen. */
const equipmentIsPlausible = rowRule({
  id: "E01",
  severity: "explain",
  basis: "derived",
  source: "教基5176 unit 万元 vs form 元",
  confidence: "high",
  reads: ["equip_w", "stu"],
  blames: ["equip_w"],
  companions: ["L19", "L20", "E08", "C06"],
  applies: ({ stu }) => stu > 0,
  check: ({ equip_w, stu }) => within((equip_w * WAN) / stu, plausibility.equipmentPerPupil),
  parameters: ({ equip_w, stu }, row) => {
    const reading = row.reading("equip_w");
    const typed = reading.kind === "number" ? reading.value : equip_w;
    return { v: shown((equip_w * WAN) / stu), typed, wan: shown((typed * WAN) / stu), yuan: shown(typed / stu) };
  },
});

/** 生均教学及辅助用房面积 is plausible. */
const roomsArePlausible = rowRule({
  id: "E02",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["a_teach", "stu"],
  blames: ["a_teach"],
  companions: ["L16", "L20", "E08", "C04"],
  applies: ({ stu }) => stu > 0,
  check: ({ a_teach, stu }) => within(a_teach / stu, plausibility.roomsPerPupil),
  parameters: ({ a_teach, stu }) => ({ v: shown(a_teach / stu) }),
});

/** 生均运动场地面积 is plausible. */
const groundsArePlausible = rowRule({
  id: "E03",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["a_field", "stu"],
  blames: ["a_field"],
  companions: ["E08", "C05"],
  applies: ({ stu }) => stu > 0,
  check: ({ a_field, stu }) => within(a_field / stu, plausibility.groundsPerPupil),
  parameters: ({ a_field, stu }) => ({ v: shown(a_field / stu) }),
});

/** 生师比 is plausible. Without teachers there is none; L20 says so. */
const pupilsPerTeacherArePlausible = rowRule({
  id: "E04",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["teachers", "stu"],
  blames: ["teachers"],
  companions: ["L01", "L02", "L03", "L04", "L05", "L23", "L24", "L25", "E06"],
  applies: ({ teachers, stu }) => teachers > 0 && stu > 0,
  check: ({ teachers, stu }) => within(stu / teachers, plausibility.pupilsPerTeacher),
  parameters: ({ teachers, stu }) => ({ v: shown(stu / teachers) }),
});

/** 生均图书 is plausible. */
const booksArePlausible = rowRule({
  id: "E05",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["books", "stu"],
  blames: ["books"],
  companions: ["L20"],
  applies: ({ stu }) => stu > 0,
  check: ({ books, stu }) => within(books / stu, plausibility.booksPerPupil),
  parameters: ({ books, stu }) => ({ v: shown(books / stu) }),
});

/** 骨干教师 are not most of the teachers. */
const backboneShareIsPlausible = rowRule({
  id: "E06",
  severity: "explain",
  basis: "derived",
  source: "优质均衡指标计算公式.xlsx (GitHub, 沈阳) G3",
  confidence: "high",
  reads: ["t_core", "teachers"],
  blames: ["t_core"],
  companions: ["L04", "E08", "C02"],
  applies: ({ teachers }) => teachers > 0,
  check: ({ t_core, teachers }) => within(t_core / teachers, plausibility.backboneShare),
  parameters: ({ t_core, teachers }) => ({ v: shown((t_core / teachers) * 100, 1) }),
});

/** 在校生数 changes little from year to year. */
const enrolmentChangeIsPlausible = rowRule({
  id: "E07",
  severity: "explain",
  basis: "derived",
  source: "2014核查工具; 教育统计系统两年数据对比",
  confidence: "high",
  reads: ["stu", "stu_prev"],
  blames: ["stu"],
  applies: ({ stu_prev }) => stu_prev > 0,
  check: ({ stu, stu_prev }) => within((stu - stu_prev) / stu_prev, plausibility.enrolmentChange),
  parameters: ({ stu, stu_prev }) => ({ v: shown(((stu - stu_prev) / stu_prev) * 100, 1) }),
});

export const BAND_RULES = [
  equipmentIsPlausible,
  roomsArePlausible,
  groundsArePlausible,
  pupilsPerTeacherArePlausible,
  booksArePlausible,
  backboneShareIsPlausible,
  enrolmentChangeIsPlausible,
];
