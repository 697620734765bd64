import { ADDRESS } from "../address";
import type { ItemDecider, ItemId, StandardItem, StandardItems } from "../itemTypes";
import type { Source } from "../types";
import { itemThresholds } from "./itemThresholds";

const government: Source = {
  clause: "教督〔2017〕6号 第二章 政府保障程度（条号未见）",
  confidence: "product code",
  addresses: [ADDRESS.press2017],
};
const quality: Source = {
  clause: "教督〔2017〕6号 第二章 教育质量（条号未见）",
  confidence: "product code",
  addresses: [],
};
const monitored: Source = {
  ...quality,
  confidence: "verbatim",
  addresses: [ADDRESS.jiulongpo],
  note: "read in Chongqing's list of eligibility items",
};
const recognition: Source = {
  clause: "教督〔2017〕6号 第二章 社会认可度（条号未见）",
  confidence: "several sources",
  addresses: [ADDRESS.press2017],
  note: "the full list of groups that are asked was not verified",
};

function item(
  id: ItemId,
  decides: ItemDecider,
  names: readonly [zh: string, en: string],
  shortNames: readonly [zh: string, en: string],
  rules: readonly string[],
  source: Source = id.startsWith("S") ? government : quality,
): StandardItem {
  const [zh, en] = names;
  const [shortZh, shortEn] = shortNames;
  return { id, name: { zh, en }, shortName: { zh: shortZh, en: shortEn }, decides, rules, source };
}

const list: readonly StandardItem[] = [
  item(
    "S1",
    "people",
    ["县域内义务教育学校规划布局合理,符合国家规定要求", "schools are well planned and distributed"],
    ["规划布局", "planning and distribution of schools"],
    [],
  ),
  item(
    "S2",
    "people",
    [
      "城乡学校建设标准、教师编制标准、生均公用经费基准定额、基本装备配置标准统一",
      "one standard for town and country of buildings, posts, funding per pupil and equipment",
    ],
    ["四统一", "the four unified standards"],
    [],
  ),
  item(
    "S3",
    "numbers",
    [
      "所有小学、初中每12个班级配备音乐、美术专用教室1间以上; 音乐≥96㎡, 美术≥90㎡",
      "a music room of 96 m² and an art room of 90 m² for every 12 classes of a school",
    ],
    ["音乐、美术专用教室", "music and art rooms"],
    ["V13"],
  ),
  item("S4", "numbers", ["学校规模", "size of schools"], ["学校规模", "size of schools"], ["V11"]),
  item("S5", "numbers", ["所有班级学生数", "pupils of every class"], ["班额", "class sizes"], ["V12"]),
  item(
    "S6",
    "both",
    ["不足100名学生村小学和教学点按100名学生核定公用经费", "schools below 100 pupils are funded as for 100 pupils"],
    ["小规模学校公用经费", "funding of small schools"],
    ["V26"],
    { ...government, note: "the county's 生均公用经费基准定额 is not on the form; without it people decide" },
  ),
  item(
    "S7",
    "numbers",
    ["特殊教育学校生均公用经费", "funding per pupil in special education"],
    ["特教生均公用经费", "funding of special education"],
    ["V14"],
    {
      ...government,
      confidence: "general knowledge",
      note: "6000 of 2017 was not seen in the text (the national subsidy standard is 6000 since 2016); one city's form prints 8000",
    },
  ),
  item(
    "S8",
    "numbers",
    [
      "教师平均工资收入水平不低于当地公务员,足额核定绩效工资总量",
      "teachers earn on average no less than civil servants, performance pay is granted in full",
    ],
    ["教师工资", "teachers' pay"],
    ["V15"],
  ),
  item(
    "S9",
    "numbers",
    ["教师5年360学时培训完成率", "teachers who completed 360 hours of training in five years"],
    ["360学时培训", "360 hours of training"],
    ["V24"],
  ),
  item(
    "S10",
    "people",
    ["县级教育行政部门统筹分配各校教职工编制和岗位数量", "the county allots posts across its schools"],
    ["编制统筹", "posts allotted by the county"],
    [],
    { ...government, confidence: "general knowledge", note: "one transcription of the form has no item 10" },
  ),
  item(
    "S11",
    "numbers",
    [
      "每年交流轮岗教师占符合交流条件教师总数; 骨干教师占交流轮岗教师总数",
      "teachers who rotate of those who may, and backbone teachers of those who rotate",
    ],
    ["交流轮岗", "teacher rotation"],
    ["V16"],
  ),
  item(
    "S12",
    "numbers",
    ["专任教师持有教师资格证上岗率", "full-time teachers who hold a certificate"],
    ["持证上岗", "teaching certificates"],
    ["V24"],
  ),
  item(
    "S13",
    "numbers",
    [
      "城区和镇区公办小学/初中(不含寄宿制)就近划片入学比例",
      "pupils of public day schools in towns who attend the school of their catchment",
    ],
    ["就近划片入学", "catchment admission"],
    ["V17"],
  ),
  item(
    "S14",
    "both",
    [
      "优质高中招生名额分配比例,并向农村初中倾斜",
      "places at good senior schools that are allotted to schools, leaning towards rural ones",
    ],
    ["优质高中名额分配", "places at good senior schools"],
    ["V18"],
    { ...government, note: "the share can be read, the intention not" },
  ),
  item(
    "S15",
    "numbers",
    [
      "留守儿童关爱体系健全; 符合条件随迁子女在公办学校和政府购买服务民办学校就读比例",
      "care for children left behind; migrant children in public schools or places that the government pays for",
    ],
    ["随迁子女就读", "schooling of migrant children"],
    ["V19"],
  ),
  item(
    "E1",
    "numbers",
    ["全县初中三年巩固率", "junior pupils who stay for three years"],
    ["初中三年巩固率", "retention in junior schools"],
    ["V20"],
  ),
  item(
    "E2",
    "numbers",
    ["全县残疾儿童少年入学率", "disabled children who attend school"],
    ["残疾儿童少年入学率", "schooling of disabled children"],
    ["V21"],
  ),
  item(
    "E3",
    "people",
    ["所有学校制定章程,实现学校管理与教学信息化", "every school has a charter and digital management"],
    ["章程与信息化", "school charters and digital management"],
    [],
  ),
  item(
    "E4",
    "numbers",
    ["教师培训经费占学校年度公用经费预算总额", "teacher training in a school's yearly budget"],
    ["教师培训经费", "money for teacher training"],
    ["V23"],
  ),
  item(
    "E5",
    "people",
    [
      "教师能熟练运用信息化手段组织教学,设施设备利用率达到较高水平",
      "teachers teach with digital means, equipment is well used",
    ],
    ["信息化教学", "teaching with digital means"],
    [],
  ),
  item(
    "E6",
    "people",
    ["德育工作、校园文化建设水平达到良好以上", "moral education and school culture are good or better"],
    ["德育与校园文化", "moral education and school culture"],
    [],
  ),
  item(
    "E7",
    "people",
    ["课程开齐开足,教学秩序规范,综合实践活动有效开展", "the curriculum is taught in full and in good order"],
    ["课程", "curriculum taught in full"],
    [],
  ),
  item("E8", "people", ["无过重课业负担", "no excessive schoolwork"], ["课业负担", "no excessive schoolwork"], []),
  item(
    "E9",
    "numbers",
    [
      "国家义务教育质量监测相关科目学生学业水平; 学业水平校际差异率",
      "attainment in the national monitoring, and its difference between schools",
    ],
    ["质量监测", "national monitoring"],
    ["V25"],
    monitored,
  ),
  item(
    "C1",
    "numbers",
    ["社会认可度", "social recognition"],
    ["社会认可度", "social recognition"],
    ["V22"],
    recognition,
  ),
];

/** 15 items of 政府保障程度, 9 of 教育质量, and 社会认可度. */
export const items: StandardItems = { list, thresholds: itemThresholds };
