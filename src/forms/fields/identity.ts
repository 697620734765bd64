import { fieldGroup, choice, code, flag, integer, text } from "./field";

/** 基本信息: which school a row is about. */
export const identity = fieldGroup(/校|学段|办学|举办|城乡|区划/, [
  integer("seq", "序号", { minimum: 1, maximum: 9999, synonyms: ["序 号", "编号", "No"] }),
  text("school_name", "学校名称", {
    required: true,
    synonyms: [
      "学校（机构）名称",
      "学校(机构)名称",
      "校名",
      "学校",
      "单位名称",
      "填报学校",
      "学校名",
      "学校全称",
      "学校名称（全称）",
    ],
  }),
  code("school_code", "学校标识码", {
    required: true,
    synonyms: ["学校（机构）标识码", "学校代码", "学校编码", "机构代码", "标识码", "Xxbsm", "学校（机构）代码"],
  }),
  code("region_code", "行政区划代码", {
    required: true,
    synonyms: ["区划代码", "区县代码", "所属区划代码", "行政区代码"],
  }),
  text("region_name", "县（市、区）", { synonyms: ["区县", "区县名称", "统计三级", "所在地区划三级", "县区"] }),
  choice("urban_code", "城乡分类代码", { required: true, synonyms: ["城乡代码", "驻地城乡类型代码"] }),
  choice("urban_type", "城乡类型", { synonyms: ["驻地城乡类型", "城乡分类", "区域类别", "城乡栏"] }),
  choice("run_type", "办学类型", {
    required: true,
    synonyms: ["学校（机构）办学类型", "学校类型", "学校类别", "类型", "办学类型（学校类型）"],
  }),
  choice("stage", "学段", { required: true, synonyms: ["学部", "部别", "阶段", "所属学段"] }),
  integer("sponsor_code", "举办者类型", {
    minimum: 1,
    maximum: 10,
    required: true,
    synonyms: ["举办者 类型", "举办者", "办学性质", "办别", "学校性质", "举办者类型代码", "举办者代码"],
  }),
  flag("count_school", "是否计校数", { minimum: 0, maximum: 1, synonyms: ["计校数"] }),
  flag("is_point", "是否教学点", { synonyms: ["是否是教学点", "小学教学点"] }),
  flag("is_boarding", "是否寄宿制学校", { synonyms: ["寄宿制"] }),
  integer("built_year", "规划建成年份", {
    unit: "年",
    minimum: 1850,
    maximum: 2100,
    synonyms: ["建校年份", "建校时间", "建校于"],
  }),
  flag("is_center_dense", "是否人口密度过高的中心城区学校", { synonyms: ["是否人口密度过高的大城市中心城区学校"] }),
]);
