/** A column of 学校基础数据 as the form prints it. */
export interface SchoolColumn {
  readonly id: string;
  /** First header row; neighbours of one group are merged. */
  readonly group: string;
  readonly header: string;
  readonly unit: string;
  readonly kind: "text" | "integer" | "decimal";
  /** Whether the 合计 row adds the column up. */
  readonly summed: boolean;
}

/** The columns of 学校基础数据 in their order: group, header and unit rows of the proposed workbook. */
export const SCHOOL_COLUMNS = [
  { id: "seq", group: "基本信息", header: "序号", unit: "", kind: "integer", summed: false },
  { id: "school_name", group: "基本信息", header: "学校名称", unit: "", kind: "text", summed: false },
  { id: "school_code", group: "基本信息", header: "学校标识码", unit: "", kind: "text", summed: false },
  { id: "region_code", group: "基本信息", header: "行政区划代码", unit: "", kind: "text", summed: false },
  { id: "region_name", group: "基本信息", header: "县（市、区）", unit: "", kind: "text", summed: false },
  { id: "urban_code", group: "基本信息", header: "城乡分类代码", unit: "", kind: "text", summed: false },
  { id: "urban_type", group: "基本信息", header: "城乡类型", unit: "", kind: "text", summed: false },
  { id: "run_type", group: "基本信息", header: "办学类型", unit: "", kind: "text", summed: false },
  { id: "stage", group: "基本信息", header: "学段", unit: "", kind: "text", summed: false },
  { id: "sponsor_code", group: "基本信息", header: "举办者类型", unit: "", kind: "integer", summed: false },
  { id: "count_school", group: "基本信息", header: "是否计校数", unit: "", kind: "text", summed: false },
  { id: "is_point", group: "基本信息", header: "是否教学点", unit: "", kind: "text", summed: false },
  { id: "is_boarding", group: "基本信息", header: "是否寄宿制学校", unit: "", kind: "text", summed: false },
  { id: "built_year", group: "基本信息", header: "规划建成年份", unit: "年", kind: "integer", summed: false },
  {
    id: "is_center_dense",
    group: "基本信息",
    header: "是否人口密度过高的中心城区学校",
    unit: "",
    kind: "text",
    summed: false,
  },
  { id: "stu", group: "学生", header: "在校生数", unit: "人", kind: "integer", summed: true },
  { id: "g1", group: "学生", header: "一年级学生数", unit: "人", kind: "integer", summed: true },
  { id: "g2", group: "学生", header: "二年级学生数", unit: "人", kind: "integer", summed: true },
  { id: "g3", group: "学生", header: "三年级学生数", unit: "人", kind: "integer", summed: true },
  { id: "g4", group: "学生", header: "四年级学生数", unit: "人", kind: "integer", summed: true },
  { id: "g5", group: "学生", header: "五年级学生数", unit: "人", kind: "integer", summed: true },
  { id: "g6", group: "学生", header: "六年级学生数", unit: "人", kind: "integer", summed: true },
  { id: "g7", group: "学生", header: "七年级学生数", unit: "人", kind: "integer", summed: true },
  { id: "g8", group: "学生", header: "八年级学生数", unit: "人", kind: "integer", summed: true },
  { id: "g9", group: "学生", header: "九年级学生数", unit: "人", kind: "integer", summed: true },
  { id: "grades", group: "班额", header: "年级数", unit: "个", kind: "integer", summed: false },
  { id: "classes", group: "班额", header: "班级数", unit: "个", kind: "integer", summed: true },
  { id: "c25", group: "班额", header: "25人及以下班数", unit: "个", kind: "integer", summed: true },
  { id: "c30", group: "班额", header: "26-30人班数", unit: "个", kind: "integer", summed: true },
  { id: "c35", group: "班额", header: "31-35人班数", unit: "个", kind: "integer", summed: true },
  { id: "c40", group: "班额", header: "36-40人班数", unit: "个", kind: "integer", summed: true },
  { id: "c45", group: "班额", header: "41-45人班数", unit: "个", kind: "integer", summed: true },
  { id: "c50", group: "班额", header: "46-50人班数", unit: "个", kind: "integer", summed: true },
  { id: "c55", group: "班额", header: "51-55人班数", unit: "个", kind: "integer", summed: true },
  { id: "c60", group: "班额", header: "56-60人班数", unit: "个", kind: "integer", summed: true },
  { id: "c65", group: "班额", header: "61-65人班数", unit: "个", kind: "integer", summed: true },
  { id: "c66", group: "班额", header: "66人及以上班数", unit: "个", kind: "integer", summed: true },
  { id: "max_class", group: "班额", header: "最大班额", unit: "人", kind: "integer", summed: false },
  {
    id: "stu_migrant",
    group: "学生",
    header: "进城务工人员随迁子女在校生数",
    unit: "人",
    kind: "integer",
    summed: true,
  },
  { id: "stu_in_zone", group: "学生", header: "划片范围内在校生数", unit: "人", kind: "integer", summed: true },
  { id: "staff", group: "教职工", header: "教职工数", unit: "人", kind: "integer", summed: true },
  { id: "teachers", group: "教职工", header: "专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_doc", group: "学历", header: "博士研究生毕业专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_mas", group: "学历", header: "硕士研究生毕业专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_bac", group: "学历", header: "本科毕业专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_col", group: "学历", header: "专科毕业专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_sec", group: "学历", header: "高中阶段及以下毕业专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_over", group: "学历", header: "高于规定学历教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_core", group: "教职工", header: "县级及以上骨干教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_pe", group: "学科", header: "体育专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_mus", group: "学科", header: "音乐专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_fin", group: "学科", header: "美术专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_artx", group: "学科", header: "艺术专任教师数（未分科）", unit: "人", kind: "integer", summed: true },
  { id: "t_art", group: "学科", header: "艺术专任教师数（计）", unit: "人", kind: "integer", summed: true },
  {
    id: "t_pea_x",
    group: "学科",
    header: "体育艺术交流轮岗/兼职/走教教师数",
    unit: "人",
    kind: "integer",
    summed: true,
  },
  { id: "t_mid", group: "教职工", header: "中级及以上专业技术职务教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_cert", group: "教职工", header: "持教师资格证专任教师数", unit: "人", kind: "integer", summed: true },
  { id: "t_360", group: "教职工", header: "5年360学时培训完成教师数", unit: "人", kind: "integer", summed: true },
  { id: "a_teach", group: "校舍", header: "教学及辅助用房面积", unit: "㎡", kind: "decimal", summed: true },
  { id: "a_indoor", group: "校舍", header: "室内体育用房面积", unit: "㎡", kind: "decimal", summed: true },
  { id: "a_field", group: "校舍", header: "运动场地面积", unit: "㎡", kind: "decimal", summed: true },
  { id: "a_other", group: "校舍", header: "校内其他专用运动场地面积", unit: "㎡", kind: "decimal", summed: true },
  { id: "a_rent", group: "校舍", header: "校外租借体育场馆面积", unit: "㎡", kind: "decimal", summed: true },
  { id: "a_sport", group: "校舍", header: "体育运动场馆面积", unit: "㎡", kind: "decimal", summed: true },
  { id: "equip_w", group: "设备", header: "教学仪器设备资产值", unit: "万元", kind: "decimal", summed: true },
  { id: "pcs", group: "设备", header: "教学用计算机台数", unit: "台", kind: "integer", summed: true },
  { id: "books", group: "设备", header: "图书册数", unit: "册", kind: "integer", summed: true },
  { id: "media", group: "设备", header: "网络多媒体教室数", unit: "间", kind: "integer", summed: true },
  { id: "r_mus", group: "校舍", header: "音乐专用教室数", unit: "间", kind: "integer", summed: true },
  { id: "r_mus_ok", group: "校舍", header: "达标音乐专用教室数", unit: "间", kind: "integer", summed: true },
  { id: "r_art", group: "校舍", header: "美术专用教室数", unit: "间", kind: "integer", summed: true },
  { id: "r_art_ok", group: "校舍", header: "达标美术专用教室数", unit: "间", kind: "integer", summed: true },
  { id: "pub_budget", group: "经费", header: "上年度公用经费预算总额", unit: "万元", kind: "decimal", summed: true },
  { id: "pub_final", group: "经费", header: "上年度公用经费决算总额", unit: "万元", kind: "decimal", summed: true },
  { id: "train_budget", group: "经费", header: "教师培训经费预算总额", unit: "万元", kind: "decimal", summed: true },
  { id: "grad", group: "巩固率", header: "初中毕业生数", unit: "人", kind: "integer", summed: true },
  { id: "g7_in", group: "巩固率", header: "三年前初一在校生数", unit: "人", kind: "integer", summed: true },
  { id: "tr_in", group: "巩固率", header: "三年转入学生数", unit: "人", kind: "integer", summed: true },
  { id: "tr_out", group: "巩固率", header: "三年转出学生数", unit: "人", kind: "integer", summed: true },
  { id: "dead", group: "巩固率", header: "三年死亡学生数", unit: "人", kind: "integer", summed: true },
] as const satisfies readonly SchoolColumn[];

type ColumnOf<Kind extends SchoolColumn["kind"]> = Extract<(typeof SCHOOL_COLUMNS)[number], { readonly kind: Kind }>;

/** Id of a column of 学校基础数据. */
export type FieldId = (typeof SCHOOL_COLUMNS)[number]["id"];
export type TextFieldId = ColumnOf<"text">["id"];
export type NumberFieldId = ColumnOf<"integer" | "decimal">["id"];
