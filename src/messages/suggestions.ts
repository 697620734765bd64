import type { InBoth } from "./language";

/** Reasons that fit any 经验校验; the user may always type another. */
const anyZh = ["数据属实，已与教育事业统计核对", "数据有误，正在核实更正"];
const anyEn = ["Correct; compared with the statistics", "Wrong; being corrected"];

const zh: Readonly<Record<string, readonly string[]>> = {
  S02: ["标识码由上级核发，确认无误"],
  S07: ["城乡分类已调整，以代码为准"],
  S12: ["按测绘成果填报，保留原精度"],
  S16: ["两所学校重名，标识码不同", "同一学校的不同校区"],
  S17: ["学校已更名，校名尚未变更登记", "办学类型以批复文件为准"],
  L12: ["新建学校，尚未满员", "学校撤并过渡期", "乡村小规模学校"],
  L14: ["实行五四学制", "设有复式班或附设班"],
  L15: ["大规模学校，属实"],
  L17: ["含专用多媒体功能教室"],
  L18: ["设备已报废，正在更新"],
  L19: ["与中心校共用仪器设备，资产记在中心校"],
  L20: ["新建学校，设施尚在验收", "与中心校共用场地和设备"],
  L30: ["有留级、转学或休学学生"],
  L31: ["已签租用协议，步行10分钟内可达"],
  L32: ["由乡镇统筹走教教师授课"],
  L37: ["校区数据已并入主校"],
  E01: ["近年集中添置设备，属实", "设备资产记在中心校"],
  E02: ["新建校舍，学生尚未满员", "历史校舍面积大，学生减少"],
  E03: ["场地面积大，学生减少", "城区用地紧张，属实"],
  E04: ["乡村小规模学校，须配齐学科教师", "教师缺编，正在招聘"],
  E05: ["近年集中配书，属实", "接受图书捐赠"],
  E06: ["名师集中的示范学校，有认定文件"],
  E07: ["学区调整", "学校合并或新设", "随迁子女变化"],
  E08: ["学生数少，人均值偏高，属实", "集中配备资源的示范学校"],
  E09: ["体育馆面积已含在教学及辅助用房内", "体育馆面积未含在教学及辅助用房内"],
  P03: ["按学区排列，与统计顺序不同"],
  W01: ["原填结论依据上级复核意见"],
  W02: ["公式为上级下发表格自带"],
  R06: ["该项无数据，以文字说明"],
  R04: ["数值确以表头单位填报"],
  R07: ["数值确以所注单位填报"],
  R08: ["按上级要求同时按另一标准核算"],
  X20: ["家长问卷由学校另行组织"],
  X21: ["确以元填报，属实"],
  X22: ["比例确实如此，已核对"],
  X26: ["金额确为千元，已与财政决算核对"],
  X28: ["监测报告所载即为此数"],
};

const en: Readonly<Record<string, readonly string[]>> = {
  S02: ["The code was issued so"],
  S07: ["Reclassified; the code is right"],
  S12: ["As surveyed; precision kept"],
  S16: ["Two schools of one name; codes differ", "Campuses of one school"],
  S17: ["Renamed; not registered yet", "The type is as approved"],
  L12: ["New school; not full yet", "Schools are being merged", "Small rural school"],
  L14: ["Five primary and four junior grades", "Multigrade or attached classes"],
  L15: ["Large school; correct"],
  L17: ["Special rooms with multimedia included"],
  L18: ["Written off; being replaced"],
  L19: ["Shared with the central school; booked there"],
  L20: ["New school; being accepted", "Shared with the central school"],
  L30: ["Pupils repeat a grade or moved"],
  L31: ["Leased; ten minutes on foot"],
  L32: ["Visiting teachers of the township"],
  L37: ["Figures are in the main school's row"],
  E01: ["Equipped lately; correct", "Booked at the central school"],
  E02: ["New buildings; not full yet", "Old large buildings; fewer pupils"],
  E03: ["Large grounds; fewer pupils", "Scarce land in the city; correct"],
  E04: ["Small rural school needs all subjects", "Posts vacant; recruiting"],
  E05: ["Books bought lately; correct", "Books were donated"],
  E06: ["Model school; documents kept"],
  E07: ["School districts changed", "Merged or founded", "Migrant pupils came or left"],
  E08: ["Few pupils; correct", "Model school; correct"],
  E09: ["The hall is part of the teaching rooms", "The hall is not part of the teaching rooms"],
  P03: ["Ordered by school district"],
  W01: ["As the higher level reviewed"],
  W02: ["The formula came with the form"],
  R06: ["No figures; said in words"],
  R04: ["The figures are in the printed unit"],
  R07: ["The figure is in that unit"],
  R08: ["Both standards are asked for"],
  X20: ["Parents were asked by the schools"],
  X21: ["In yuan indeed; correct"],
  X22: ["The share is so; compared"],
  X26: ["In thousands of yuan indeed; correct"],
  X28: ["As the monitoring report says"],
};

const SPECIAL: InBoth<typeof zh> = { zh, en };
const ANY: InBoth<readonly string[]> = { zh: anyZh, en: anyEn };

/** Reasons offered for a finding of a rule, the most fitting first. No text holds a half-width comma or a quote. */
export function suggestedReasons(rule: string, language: keyof typeof SPECIAL): readonly string[] {
  return [...(SPECIAL[language][rule] ?? []), ...ANY[language]];
}
