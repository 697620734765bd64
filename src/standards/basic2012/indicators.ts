import { ADDRESS } from "../address";
import { bothStages, equipmentValue, teachersAboveQualification } from "../numerators";
import { required } from "../terms";
import type { Bilingual, Indicator, Source } from "../types";

const names: Source = {
  clause: "教督〔2012〕3号 附件1 第二章（条号未见）",
  confidence: "several sources",
  addresses: [ADDRESS.tablesAnhui, ADDRESS.tablesChongqing, ADDRESS.tablesJilin],
};
const counting: Source = {
  clause: "教督〔2012〕3号 附件2（文本未见）",
  confidence: "general knowledge",
  addresses: [],
};

const person: Bilingual = { zh: "人", en: "persons" };
const squareMetre: Bilingual = { zh: "㎡", en: "m²" };

/** The standard sets neither a requirement nor a limit for a single indicator: national tables pass with CVs above 1. */
const shared = { requirement: null, coefficientLimit: null, source: names, numeratorSource: counting } as const;
/** What is printed of figures in the hundreds or units; ratios below one get three decimals, as county tables print. */
const coarse = { ...shared, decimals: 2 } as const;
const fine = { ...shared, decimals: 3 } as const;

export const indicators: readonly Indicator[] = [
  {
    ...coarse,
    id: "B1",
    name: { zh: "生均教学及辅助用房面积", en: "teaching + auxiliary floor area per pupil" },
    shortName: { zh: "教辅用房", en: "Teaching rooms" },
    unit: squareMetre,
    perPupils: 1,
    numerator: bothStages([[required("a_teach")]]),
    splitBetweenStages: true,
    numeratorSource: {
      ...counting,
      note: "室内体育用房 is not deducted as far as seen; the 2017 indicator deducts it",
    },
  },
  {
    ...coarse,
    id: "B2",
    name: { zh: "生均体育运动场馆面积", en: "sports grounds + halls area per pupil" },
    shortName: { zh: "体育场馆", en: "Sports area" },
    unit: squareMetre,
    perPupils: 1,
    numerator: bothStages([[required("a_field"), required("a_indoor")], [required("a_sport")]]),
    splitBetweenStages: true,
  },
  {
    ...coarse,
    id: "B3",
    name: { zh: "生均教学仪器设备值", en: "teaching equipment value per pupil" },
    shortName: { zh: "仪器设备", en: "Equipment" },
    unit: { zh: "元", en: "yuan" },
    perPupils: 1,
    numerator: equipmentValue,
    splitBetweenStages: true,
  },
  {
    ...coarse,
    id: "B4",
    name: { zh: "每百名学生拥有计算机台数", en: "computers per 100 pupils" },
    shortName: { zh: "计算机", en: "Computers" },
    unit: { zh: "台", en: "computers" },
    perPupils: 100,
    numerator: bothStages([[required("pcs")]]),
    splitBetweenStages: true,
  },
  {
    ...coarse,
    id: "B5",
    name: { zh: "生均图书册数", en: "library volumes per pupil" },
    shortName: { zh: "图书", en: "Books" },
    unit: { zh: "册", en: "volumes" },
    perPupils: 1,
    numerator: bothStages([[required("books")]]),
    splitBetweenStages: true,
  },
  {
    ...fine,
    id: "B6",
    name: { zh: "师生比", en: "teacher-pupil ratio" },
    shortName: { zh: "师生比", en: "Teacher-pupil ratio" },
    unit: { zh: "", en: "" },
    perPupils: 1,
    numerator: bothStages([[required("teachers")]]),
    splitBetweenStages: false,
    numeratorSource: {
      ...counting,
      note: "专任教师 or 教职工: text not seen; the ratios of B7 to B6 that Chongqing published favour 专任教师",
    },
  },
  {
    ...fine,
    id: "B7",
    name: { zh: "生均高于规定学历教师数", en: "teachers above the required qualification per pupil" },
    shortName: { zh: "高学历教师", en: "Qualified teachers" },
    unit: person,
    perPupils: 1,
    numerator: teachersAboveQualification,
    splitBetweenStages: false,
  },
  {
    ...fine,
    id: "B8",
    name: {
      zh: "生均中级及以上专业技术职务教师数",
      en: "teachers with intermediate or higher title per pupil",
    },
    shortName: { zh: "中级以上教师", en: "Titled teachers" },
    unit: person,
    perPupils: 1,
    numerator: bothStages([[required("t_mid")]]),
    splitBetweenStages: false,
  },
];
