import { headerKey, isColumnCode, unitOf } from "./headerKey";

describe("headerKey", () => {
  it.each([
    ["完 全 中 学", "完全中学"],
    ["每百名学生拥有\n县级及以上骨干教师数", "每百名学生拥有县级以上骨干教师数"],
    ["学校（机构）名称", "学校机构名称"],
    ["学校(机构)名称", "学校机构名称"],
    ["学校【机构】名称", "学校机构名称"],
    ["其中：专任教师数", "专任教师数"],
    ["#按学历分", "按学历分"],
    ["1.在校生数", "在校生数"],
    ["①在校生数", "在校生数"],
    ["（1）在校生数", "在校生数"],
    ["一、在校生数", "在校生数"],
    ["L7每百名学生拥有高于规定学历教师数", "每百名学生拥有高于规定学历教师数"],
    ["体育与健康", "体育健康"],
    ["26～30人班数", "2630人班数"],
    ["26至30人班数", "2630人班数"],
    ["Ｘｘｂｓｍ", "xxbsm"],
  ])("reads %j as %s", (text, key) => {
    expect(headerKey(text).key).toBe(key);
  });

  it.each([
    ["生均教学及辅 助用房面积（ ㎡）", "生均教学辅助用房面积", "㎡"],
    ["教学仪器设备资产值（万元）", "教学仪器设备资产值", "万元"],
    ["教学仪器设备资产值（账面原值）（千元）", "教学仪器设备资产值账面原值", "千元"],
    ["教学仪器设备值/万元", "教学仪器设备值", "万元"],
    ["运动场地面积（单位：平方米）", "运动场地面积", "㎡"],
    ["达标学校比例（%）", "达标学校比例", "%"],
    ["班数(个)", "班数", "个"],
  ])("takes the unit off %j", (text, key, unit) => {
    expect(headerKey(text)).toEqual({ key, unit });
  });

  it("keeps a bracket that is no unit, so that 艺术（计） is not 艺术（未分科）", () => {
    expect(headerKey("艺术专任教师数（计）").key).not.toBe(headerKey("艺术专任教师数（未分科）").key);
  });

  it("does not take the 5 of 5年360学时 or the 25 of 25人及以下 for numbering", () => {
    expect(headerKey("5年360学时培训完成教师数").key).toBe("5年360学时培训完成教师数");
    expect(headerKey("25人及以下班数").key).toBe("25人以下班数");
  });

  it("has nothing left of a code", () => {
    expect(headerKey("L13")).toEqual({ key: "", unit: null });
    expect(isColumnCode("Ｌ3-1")).toBe(true);
    expect(isColumnCode("L3在校生数")).toBe(false);
  });

  it.each([
    ["其中寄宿生", "寄宿生", null],
    ["学校的占地面积", "学校占地面积", null],
    ["图书及设备", "图书设备", null],
    ["教学仪器设备资产值万元", "教学仪器设备资产值", "万元"],
    ["校舍面积平方米", "校舍面积", "㎡"],
    ["班数", "班数", null],
  ])("takes apart a title of Chinese characters alone like any other: %s", (text, key, unit) => {
    expect(headerKey(text)).toEqual({ key, unit });
    expect(headerKey(` ${text} `)).toEqual({ key, unit });
  });
});

describe("unitOf", () => {
  it("knows a text that is a unit and nothing else", () => {
    expect(["（万元）", "单位：元", "m2", " ㎡ ", "％"].map(unitOf)).toEqual(["万元", "元", "㎡", "㎡", "%"]);
    expect(["人数", "", "万元以上"].map(unitOf)).toEqual([null, null, null]);
  });
});
