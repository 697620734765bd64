import { readFlag } from "../../../records";
import { plausibility } from "../../plausibility";
import { rowRule } from "../../rule";

const MERGER_NOTICE = "鲁教计处函〔2014〕14号 (jinan.baogaosu.com)";

/** 室内体育用房 is part of 教学及辅助用房. */
const indoorWithinTeaching = rowRule({
  id: "L16",
  severity: "mustFix",
  basis: "derived",
  source: "优质均衡指标计算公式.xlsx (GitHub, 沈阳) G5; cee.edu.cn c454296",
  confidence: "high",
  reads: ["a_indoor", "a_teach"],
  blames: ["a_indoor"],
  companions: ["C04", "C05", "E08"],
  check: ({ a_indoor, a_teach }) => a_indoor <= a_teach,
});

/** 多媒体教室 are not many more than the classes. */
const mediaRoomsArePlausible = rowRule({
  id: "L17",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "low",
  reads: ["media", "classes"],
  blames: ["media"],
  companions: ["C07", "E08"],
  applies: ({ classes }) => classes > 0,
  check: ({ media, classes }) => media <= plausibility.mediaRoomsPerClass.maximum * classes,
});

/** A school with pupils has a 多媒体教室. */
const hasMediaRooms = rowRule({
  id: "L18",
  severity: "explain",
  basis: "derived",
  source: MERGER_NOTICE,
  confidence: "medium",
  reads: ["media"],
  optional: ["stu"],
  blames: ["media"],
  companions: ["C07"],
  applies: ({ stu }) => stu === null || stu > 0,
  check: ({ media }) => media > 0,
});

/** A school with pupils has equipment. */
const hasEquipment = rowRule({
  id: "L19",
  severity: "explain",
  basis: "stated",
  source: "教育事业统计本卷须知 m.wnwk.com/doc/849453 二-2",
  confidence: "high",
  reads: ["equip_w"],
  optional: ["stu"],
  blames: ["equip_w"],
  companions: ["L20", "E01", "C06"],
  applies: ({ stu }) => stu === null || stu > 0,
  check: ({ equip_w }) => equip_w > 0,
});

/** A school with pupils has teachers, rooms, equipment and books. */
const isNoShell = rowRule({
  id: "L20",
  severity: "explain",
  basis: "stated",
  source: MERGER_NOTICE,
  confidence: "high",
  reads: ["stu"],
  group: ["teachers", "a_teach", "equip_w"],
  optional: ["books"],
  blames: ["stu"],
  companions: ["L19", "E01", "E02", "E05", "L02", "L03", "L04", "L05", "L16", "L23", "L24", "L25", "C04", "C06"],
  applies: ({ stu }) => stu > 0,
  check: ({ teachers, a_teach, equip_w, books }) => ![teachers, a_teach, equip_w, books].includes(0),
});

/** 达标音乐教室 are 音乐教室. */
const fitMusicRoomsWithinAll = rowRule({
  id: "L26",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["r_mus_ok", "r_mus"],
  blames: ["r_mus_ok"],
  check: ({ r_mus_ok, r_mus }) => r_mus_ok <= r_mus,
});

/** 达标美术教室 are 美术教室. */
const fitArtRoomsWithinAll = rowRule({
  id: "L27",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["r_art_ok", "r_art"],
  blames: ["r_art_ok"],
  check: ({ r_art_ok, r_art }) => r_art_ok <= r_art,
});

/** 教师培训经费 are part of 公用经费. */
const trainingWithinFunds = rowRule({
  id: "L28",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["train_budget", "pub_budget"],
  blames: ["train_budget"],
  check: ({ train_budget, pub_budget }) => train_budget <= pub_budget,
});

/** Other and rented grounds count for schools in crowded centres only. A blank area and a blank flag claim nothing. */
const rentedGroundsInCentres = rowRule({
  id: "L31",
  severity: "explain",
  basis: "stated",
  source: "优质均衡指标计算公式.xlsx (GitHub, 沈阳) E6",
  confidence: "high",
  reads: [],
  optional: ["a_other", "a_rent"],
  texts: ["is_center_dense"],
  blames: ["a_rent", "a_other"],
  check: ({ a_other, a_rent }, row) =>
    ((a_other ?? 0) <= 0 && (a_rent ?? 0) <= 0) || readFlag(row.text("is_center_dense")) === true,
});

export const PREMISES_RULES = [
  indoorWithinTeaching,
  mediaRoomsArePlausible,
  hasMediaRooms,
  hasEquipment,
  isNoShell,
  fitMusicRoomsWithinAll,
  fitArtRoomsWithinAll,
  trainingWithinFunds,
  rentedGroundsInCentres,
];
