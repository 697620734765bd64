import { OFFICIAL_ITEMS } from "../../src/forms";
import { fieldsOf, figures, read, said } from "./said";

describe("a sentence in other words", () => {
  it.each([
    [
      "S4",
      "超过2000人的小学有2所（实验小学2350人、城关小学2120人），初中0所，超过2500人的一贯制学校0所",
      { g_over_ps: 2, g_over_js: 0, g_over_9: 0 },
    ],
    [
      "S4",
      "超过2000人的小学(3)所，初中( 1 )所，超过2500人的一贯制学校(0)所",
      { g_over_ps: 3, g_over_js: 1, g_over_9: 0 },
    ],
    ["S6", "不足100人的规模较小学校12所，学生数856人，公用经费78万元", { g_small_s: 856, g_small_f: 780000 }],
    ["S13", "小学100%，初中97.5%", { g_near_p: 100, g_near_j: 97.5 }],
    ["S15", "全县符合条件的随迁子女数1520人，全部在公办学校就读，占比100%", { g_mig: 1520, g_mig_pct: 100 }],
    [
      "E2",
      "全县残疾儿童少年为256人，入学252人，入学率为98.4%。其中，在特殊教育学校就读120人，占比47.6%，随班就读100人，送教上门32人。",
      { q_dis: 256, q_dis_in: 252, q_dis_pct: 98.4, q_dis_sp: 120, q_dis_sp_pct: 47.6 },
    ],
    ["S4", "小学3所，初中1所，一贯制0所", { g_over_ps: 3, g_over_js: 1, g_over_9: 0 }],
    [
      "S4",
      "2000人以上的小学共有 2 所、初中共 1 所，2500人以上的九年一贯制学校0所",
      { g_over_ps: 2, g_over_js: 1, g_over_9: 0 },
    ],
    ["S5", "截至2023年9月，超过45人的小学班级为12个班，初中超过50人的为", { g_c45: 12 }],
    ["S6", "不足100人的规模较小学校学生人数 860人，核定公用经费65.5万元", { g_small_s: 860, g_small_f: 655000 }],
    [
      "S7",
      "特教学校公用经费总额为１２０.５万元，特殊教育学生数为140人，生均公用经费达到8607元",
      { g_sp_f: 120.5, g_sp_s: 140, g_sp_pp: 8607 },
    ],
    ["S7", "生均公用经费为8600元", { g_sp_pp: 8600 }],
    [
      "S8",
      "全县义务教育教师年平均工资收入为9.8万元，当地公务员年平均工资收入为9.5万元",
      { g_wage_t: 98000, g_wage_c: 95000 },
    ],
    [
      "S9",
      "近5年来完成360学时培训的教师3,120名，全县教师共3,120名，完成率达到100%",
      { g_360: 3120, g_tall: 3120, g_360_pct: 100 },
    ],
    [
      "S11",
      "符合交流轮岗条件教师800名，2023年度交流轮岗教师92名，占符合条件教师总数的比例11.5%；其中骨干教师20名，占交流轮岗教师总数的比例为21.7%",
      { g_elig: 800, g_exch: 92, g_exch_pct: 11.5, g_exch_core: 20, g_exch_core_pct: 21.7 },
    ],
    ["S12", "在岗专任教师2580人，持有教师资格证2580人，占100％", { g_ft: 2580, g_cert: 2580, g_cert_pct: 100 }],
    ["S13", "城区和镇区公办小学、初中就近划片入学比例分别为：小学100%，初中98.6%", { g_near_p: 100, g_near_j: 98.6 }],
    [
      "S14",
      "优质高中招生总数1800人，分配名额1080人，占60%，其中农村学校620人，占57.4%",
      { g_hs: 1800, g_hs_q: 1080, g_hs_pct: 60, g_hs_r: 620, g_hs_r_pct: 57.4 },
    ],
    [
      "S15",
      "随迁子女2310人，公办学校就读2200人，民办学校（政府购买服务）就读60人，共计2260人，占97.8%",
      { g_mig: 2310, g_mig_pub: 2200, g_mig_pri: 60, g_mig_sum: 2260, g_mig_pct: 97.8 },
    ],
    [
      "E1",
      "毕业班学生3021人；3年前入学3100人；转入40人；死亡1人；转出95人；巩固率99.2%",
      { q_grad: 3021, q_in: 3100, q_trin: 40, q_dead: 1, q_trout: 95, q_ret: 99.2 },
    ],
    [
      "E2",
      "残疾儿童少年共210人，已入学206人，入学率98.1%，其中在特教学校就读90人，占比43.7%",
      { q_dis: 210, q_dis_in: 206, q_dis_pct: 98.1, q_dis_sp: 90, q_dis_sp_pct: 43.7 },
    ],
    [
      "E9",
      "语文Ⅲ级、校际差异率0.12；数学三级、校际差异率0.11；科学 4 级，校际差异率 0.149",
      {
        q_mon_chinese_level: 3,
        q_mon_chinese_diff: 0.12,
        q_mon_math_level: 3,
        q_mon_math_diff: 0.11,
        q_mon_science_level: 4,
        q_mon_science_diff: 0.149,
      },
    ],
    ["E4", "教师培训经费62万元，占全县学校年度公用经费预算总额1190万元的 5.2%", {}],
    ["E4", "教师培训经费占公用经费预算总额的5.2％", { q_train_pct: 5.2 }],
    ["E4", "各校均按不低于5%安排", {}],
    ["E4", "5.2%", { q_train_pct: 5.2 }],
    ["E4", 5.2, { q_train_pct: 5.2 }],
  ] as const)("of %s gives the numbers that it surely states: %s", (id, text, expected) => {
    const { figures: found, misfits } = read(id, text);
    expect({ found, misfits: id === "E4" ? [] : misfits }).toEqual({ found: expected, misfits: [] });
  });

  it.each([
    [
      "a school more than the form asks for",
      "S4",
      "超过2000人的小学3所，其中民办1所，初中1所，超过2500人的一贯制学校0所",
    ],
    [
      "a remark with figures while a blank is left blank",
      "S4",
      "超过2000人的小学3所（其中民办1所），初中__所，超过2500人的一贯制学校0所",
    ],
    ["a Roman number where pupils are counted", "S6", "不足100人的规模较小学校学生数Ⅲ，公用经费78万元"],
    ["a denial of everything", "S4", "无超过2000人的小学、初中，无超过2500人的一贯制学校"],
    ["the stages the other way round", "S4", "初中3所，小学1所，一贯制0所"],
    ["the stages the other way round, in one breath", "S13", "就近划片入学比例分别为初中98.6%、小学100%"],
    [
      "pupils who were asked for by nobody",
      "E1",
      "毕业班学生3021人，入学3100人，转入40人，死亡＿＿人，休学学生数为3人，转出95人，巩固率99.2%",
    ],
    [
      "other pupils in place of the dead",
      "E1",
      "毕业班学生3021人，入学3100人，转入40人，休学学生数为3人，转出95人，巩固率99.2%",
    ],
    ["a percentage where heads are counted", "E2", "残疾儿童少年为98%，入学206人"],
    ["a demand beside a blank", "E1", "毕业班学生＿＿人，全县初中三年巩固率为＿＿%（标准95%）"],
    [
      "a limit that may be meant as the figure",
      "E1",
      "全县初中毕业班学生数为3021人，三年前该年级入学学生数为3100人，全县初中三年巩固率高于98%",
    ],
    ["a subject that the form does not name", "E9", "语文Ⅲ级、校际差异率0.12；英语Ⅲ级、校际差异率0.11"],
    ["another subject's rate", "E9", "语文Ⅲ级、校际差异率0.12；英语校际差异率0.11"],
    ["a span", "S8", "全县义务教育学校教师年平均工资收入为90000-98000元，当地公务员年平均工资收入95000元"],
  ])("is left unread rather than guessed: %s", (_, id, text) => {
    const item = OFFICIAL_ITEMS.find((one) => one.id === id);
    expect(read(id, text)).toEqual({
      figures: {},
      misfits: item?.sentence === null || item === undefined ? [] : fieldsOf(item.sentence),
    });
  });
});

describe("a figure out of a sentence", () => {
  it("says in which unit it was typed, where that is not the field's own", () => {
    const county = said("S6", "不足100人的规模较小学校学生数860人，公用经费65.5万元。");
    expect(county.figures.get("g_small_f")).toEqual({
      value: 655000,
      typed: { value: 65.5, unit: "万元" },
      location: { sheet: "表", cell: "B3" },
      label: "公用经费",
    });
    expect(county.figures.get("g_small_s")).not.toHaveProperty("typed");
  });

  it("is missing where the writer says that there is none, and that is told", () => {
    const county = said("S4", "超过2000人的小学无所，初中/所，超过2500人的一贯制学校0所");
    expect(figures(county)).toEqual({ g_over_9: 0 });
    expect(county.misfits).toEqual([
      { field: "g_over_ps", text: "无", location: { sheet: "表", cell: "B3" } },
      { field: "g_over_js", text: "/", location: { sheet: "表", cell: "B3" } },
    ]);
  });

  it("is a hundred times what a cell holds that shows a percentage", () => {
    const percentCells = new Set([2 * 16384 + 1]);
    expect(figures(said("E4", 0.052, { percentCells }))).toEqual({ q_train_pct: 5.2 });
  });
});
