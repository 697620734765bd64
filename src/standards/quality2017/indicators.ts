import { decimal } from "../../statistics";
import { ADDRESS } from "../address";
import { bothStages, equipmentValue, teachersAboveQualification } from "../numerators";
import { conceded, optional, required } from "../terms";
import type { Bilingual, ByStage, Indicator } from "../types";
import { countedByProductCode, resources } from "./sources";
import type { Decimal } from "../../statistics";

const person: Bilingual = { zh: "人", en: "persons" };
const squareMetre: Bilingual = { zh: "㎡", en: "m²" };

/** 校际差异系数: of every single indicator. */
const coefficientLimit = byStage("0.50", "0.45");

function byStage(primary: string, junior: string): ByStage<Decimal> {
  return { primary: decimal(primary), junior: decimal(junior) };
}

/** What the seven have in common: the form prints two decimals (表Ⅱ-2 注3). */
const shared = { decimals: 2, coefficientLimit, source: resources } as const;

export const indicators: readonly Indicator[] = [
  {
    ...shared,
    id: "Q1",
    name: { zh: "每百名学生拥有高于规定学历教师数", en: "teachers above required qualification per 100 pupils" },
    shortName: { zh: "高学历教师", en: "Qualified teachers" },
    unit: person,
    perPupils: 100,
    numerator: teachersAboveQualification,
    splitBetweenStages: false,
    requirement: byStage("4.2", "5.3"),
    numeratorSource: {
      clause: "重庆市指标体系解读第1项：在编与聘任制教师计入，兼职、代课教师不计入",
      confidence: "verbatim",
      addresses: [ADDRESS.jiulongpo],
    },
  },
  {
    ...shared,
    id: "Q2",
    name: { zh: "每百名学生拥有县级以上骨干教师数", en: "county-level-or-above backbone teachers per 100 pupils" },
    shortName: { zh: "骨干教师", en: "Backbone teachers" },
    unit: person,
    perPupils: 100,
    numerator: bothStages([[required("t_core")]]),
    splitBetweenStages: false,
    requirement: byStage("1", "1"),
    numeratorSource: countedByProductCode,
  },
  {
    ...shared,
    id: "Q3",
    name: {
      zh: "每百名学生拥有体育、艺术(美术、音乐)专任教师数",
      en: "PE + arts full-time teachers per 100 pupils",
    },
    shortName: { zh: "体艺教师", en: "PE and arts teachers" },
    unit: person,
    perPupils: 100,
    numerator: bothStages([
      [required("t_pe"), required("t_art"), conceded("t_pea_x", "visitingArtsTeachers")],
      [
        required("t_pe"),
        required("t_mus"),
        required("t_fin"),
        optional("t_artx"),
        conceded("t_pea_x", "visitingArtsTeachers"),
      ],
    ]),
    splitBetweenStages: false,
    requirement: byStage("0.9", "0.9"),
    numeratorSource: countedByProductCode,
  },
  {
    ...shared,
    id: "Q4",
    name: { zh: "生均教学及辅助用房面积", en: "teaching + auxiliary floor area per pupil" },
    shortName: { zh: "教辅用房", en: "Teaching rooms" },
    unit: squareMetre,
    perPupils: 1,
    numerator: bothStages([[required("a_teach"), required("a_indoor", -1)]]),
    splitBetweenStages: true,
    requirement: byStage("4.5", "5.8"),
    numeratorSource: {
      ...countedByProductCode,
      note: "two public programs deduct 室内体育用房; the clause was not seen",
    },
  },
  {
    ...shared,
    id: "Q5",
    name: { zh: "生均体育运动场馆面积", en: "sports grounds + halls area per pupil" },
    shortName: { zh: "体育场馆", en: "Sports area" },
    unit: squareMetre,
    perPupils: 1,
    numerator: bothStages([
      [
        required("a_field"),
        required("a_indoor"),
        conceded("a_other", "nearbyGrounds"),
        conceded("a_rent", "nearbyGrounds"),
      ],
      [required("a_sport")],
    ]),
    splitBetweenStages: true,
    requirement: byStage("7.5", "10.2"),
    numeratorSource: countedByProductCode,
  },
  {
    ...shared,
    id: "Q6",
    name: { zh: "生均教学仪器设备值", en: "teaching equipment value per pupil" },
    shortName: { zh: "仪器设备", en: "Equipment" },
    unit: { zh: "元", en: "yuan" },
    perPupils: 1,
    numerator: equipmentValue,
    splitBetweenStages: true,
    requirement: byStage("2000", "2500"),
    numeratorSource: { ...countedByProductCode, note: "the statistics export holds 万元, at book value" },
  },
  {
    ...shared,
    id: "Q7",
    name: { zh: "每百名学生拥有网络多媒体教室数", en: "networked multimedia classrooms per 100 pupils" },
    shortName: { zh: "多媒体教室", en: "Multimedia rooms" },
    unit: { zh: "间", en: "rooms" },
    perPupils: 100,
    numerator: bothStages([[required("media")]]),
    splitBetweenStages: true,
    requirement: byStage("2.3", "2.4"),
    numeratorSource: countedByProductCode,
  },
];
