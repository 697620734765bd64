import { sentenceOf, type Sentence } from "./sentence";

/** One item of 表Ⅳ or 表Ⅴ. */
export interface OfficialItem {
  /** S1–S15 of 表Ⅳ, E1–E9 of 表Ⅴ. */
  readonly id: string;
  readonly table: "2017.IV" | "2017.V";
  readonly number: number;
  readonly name: string;
  /** What the form prints beside it, with blanks; null where the conclusion is the writer's own words. */
  readonly sentence: Sentence | null;
}

/**
 * Name and sentence of every item as in the 2017 form. In a sentence `{field}` is a blank, `{field!word}` one whose number
 * never has that word before it, and `[word|other word]` a word without which the next number is not the one.
 */
const GOVERNMENT: readonly (readonly [name: string, sentence: string | null])[] = [
  ["县域内义务教育学校规划布局合理，符合国家规定要求", null],
  ["县域内城乡义务教育学校建设标准统一、教师编制标准统一、生均公用经费基准定额统一、基本装备配置标准统一", null],
  [
    "所有小学、初中每12个班级配备音乐、美术专用教室1间以上；其中，每间音乐专用教室面积不小于96平方米，每间美术专用教室面积不小于90平方米",
    null,
  ],
  [
    "所有小学、初中学校规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人",
    "超过2000人的[小学]{g_over_ps}所，[初中]{g_over_js}所，超过2500人的[一贯制]学校{g_over_9}所",
  ],
  ["小学、初中所有班级学生数分别不超过45人、50人", "超过45人的[小学]班级{g_c45}个，超过50人的[初中]班级{g_c50}个"],
  [
    "不足100人的规模较小学校（包括乡镇中心校附设的村小）按不低于100人核定公用经费",
    "不足100人的规模较小学校[学生]数{g_small_s}人，公用[经费]{g_small_f}元。",
  ],
  [
    "特殊教育学校生均公用经费不低于8000元",
    "特殊教育[学校公用经费|教育公用经费|特教公用经费|公用经费总额]为{g_sp_f}万元，特殊教育[学生]数为{g_sp_s}人，特殊教育学校[生均]公用经费为{g_sp_pp}元",
  ],
  [
    "全县义务教育学校教师平均工资收入水平不低于当地公务员平均工资收入水平，按规定足额核定教师绩效工资总量",
    "全县义务教育学校[教师]年平均工资收入为{g_wage_t}元，当地[公务员]年平均工资收入{g_wage_c}元",
  ],
  [
    "教师5年360学时培训完成率达到100%",
    "完成360学时[培训]的教师{g_360}人，全县[教师]{g_tall}人，教师培训[完成率]{g_360_pct}%",
  ],
  ["县级教育行政部门在核定的教职工编制总额和岗位总量内，统筹分配各校教职工编制和岗位数量", null],
  [
    "全县每年交流轮岗教师的比例不低于符合交流轮岗条件教师总数的10%；其中，骨干教师不低于交流轮岗教师总数的20%",
    "全县[符合]交流轮岗条件教师总数{g_elig}名，上一年度[交流轮岗教师|轮岗教师|交流教师]{g_exch}名，交流轮岗教师占符合交流轮岗条件教师总数的[比例|占]{g_exch_pct}%；交流轮岗的[骨干]教师{g_exch_core}名，占交流轮岗教师总数的[比例|占]{g_exch_core_pct}%",
  ],
  [
    "专任教师持有教师资格证上岗率达到100%",
    "全县在岗[专任教师]{g_ft}人，其中持有教师[资格证]的专任教师{g_cert}人，[占比|比例|占|率]{g_cert_pct}%",
  ],
  [
    "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别达到100%、95%以上",
    "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学[比例|小学]分别{g_near_p!初中}%、{g_near_j!小学}%。",
  ],
  [
    "全县优质高中招生名额分配比例不低于50%，并向农村初中倾斜",
    "全县优质高中招生名额[总数]{g_hs}人，[分配]名额{g_hs_q}人，[占比|比例|占]{g_hs_pct}%。其中分配[农村]学校的名额{g_hs_r}人，[占]分配名额总数的{g_hs_r_pct}%",
  ],
  [
    "留守儿童关爱体系健全，全县符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%",
    "全县符合条件的[随迁子女]数{g_mig}人，在[公办]学校就读{g_mig_pub}人，在政府购买服务的[民办|购买服务]学校就读{g_mig_pri}人，[合计|共计]{g_mig_sum}人，[占比|比例|占]{g_mig_pct}%",
  ],
];

const QUALITY: readonly (readonly [name: string, sentence: string | null])[] = [
  [
    "全县初中三年巩固率达到95%以上",
    "全县初中[毕业班]学生数为{q_grad}人，三年前该年级[入学]学生数为{q_in}人，毕业年级三年[转入]学生数为{q_trin}人，[死亡]学生数为{q_dead}人，[转出]学生数为{q_trout}人，全县初中三年[巩固率]为{q_ret}%",
  ],
  [
    "全县残疾儿童少年入学率达到95%以上",
    "全县残疾[儿童少年|儿童、少年|儿童]为{q_dis}人，[入学]{q_dis_in}人，[入学率]为{q_dis_pct}%。其中，在[特殊教育学校|特教学校]就读{q_dis_sp}人，[占比|比例|占]{q_dis_sp_pct}%。",
  ],
  ["所有学校建立章程，实现学校管理与教学信息化", null],
  ["全县所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费", null],
  ["教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平", null],
  ["所有学校德育工作、校园文化建设达到良好以上", null],
  ["课程开齐开足，教学秩序规范，综合实践活动有效开展", null],
  ["无过重课业负担", null],
  [
    "在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于0.15",
    "[语文]{q_mon_chinese_level}级、校际[差异率]{q_mon_chinese_diff}；[数学]{q_mon_math_level}级、校际[差异率]{q_mon_math_diff}；[科学]{q_mon_science_level}级、校际[差异率]{q_mon_science_diff}；[体育]{q_mon_pe_level}级、校际[差异率]{q_mon_pe_diff}；[艺术]{q_mon_art_level}级、校际[差异率]{q_mon_art_diff}；[德育]{q_mon_moral_level}级、校际[差异率]{q_mon_moral_diff}。",
  ],
];

/** Where the form leaves the words to the writer and one number matters: what he will most likely write around it. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  E4: "教师[培训经费]占学校年度公用经费预算总额的{q_train_pct}%",
};

/** The items of 表Ⅳ and 表Ⅴ in their order. */
export const OFFICIAL_ITEMS: readonly OfficialItem[] = [
  ...GOVERNMENT.map((item, index) => official("2017.IV", "S", item, index)),
  ...QUALITY.map((item, index) => official("2017.V", "E", item, index)),
];

/** The item of an id; null for an id that is none of the 2017 form. */
export function officialItem(id: string): OfficialItem | null {
  return OFFICIAL_ITEMS.find((item) => item.id === id) ?? null;
}

function official(
  table: OfficialItem["table"],
  letter: string,
  [name, printed]: readonly [string, string | null],
  index: number,
): OfficialItem {
  const number = index + 1;
  const id = `${letter}${String(number)}`;
  const marked = printed ?? OWN_WORDS[id] ?? null;
  return { id, table, number, name, sentence: marked === null ? null : sentenceOf(marked, printed !== null) };
}
