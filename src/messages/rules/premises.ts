import { text, textWith, type RuleTexts } from "./text";

/** L16–L20, L26–L28, L31: rooms, grounds, equipment, funds. */
export const PREMISES_TEXTS: RuleTexts = {
  L16: {
    zh: text(
      "室内体育用房面积大于教学及辅助用房面积（统计口径中前者含在后者内）",
      "请核对两项面积，教学及辅助用房应包含室内体育用房",
    ),
    en: text(
      "More indoor sports area than teaching area (the statistics count the first within the second)",
      "Check both areas",
    ),
  },
  L17: {
    zh: text(
      "网络多媒体教室数相对班数偏大，请核实",
      "请核对间数，只计配齐网络多媒体设备的教室；情况属实的，请填写说明",
    ),
    en: text("Many multimedia rooms for so few classes", "Check the rooms; if the number is right, explain"),
  },
  L18: {
    zh: textWith("网络多媒体教室数为0", "{cell}为{v}", "请核对；确实没有的，请填写说明"),
    en: textWith("No multimedia room", "{cell} is {v}", "Check the number; if there is none, explain"),
  },
  L19: {
    zh: textWith(
      "教学仪器设备值为0；如实验仪器达标则必须大于0",
      "{cell}为{v}",
      "请按固定资产账填写；确实没有的，请填写说明",
    ),
    en: textWith(
      "No equipment; a school with laboratories has some",
      "{cell} is {v}",
      "Enter the book value, or explain",
    ),
  },
  L20: {
    zh: text("疑似“空壳/三无学校”：关键指标为0", "请补齐教师、校舍、设备、图书数据；情况属实的，请填写说明"),
    en: text(
      "A school with pupils but without teachers, rooms, equipment or books",
      "Complete the figures; if they are right, explain",
    ),
  },
  L26: {
    zh: text("达标音乐教室数大于音乐教室总数", "达标教室是教室总数的一部分，请核对两项间数"),
    en: text("More fit music rooms than music rooms", "Check both numbers"),
  },
  L27: {
    zh: text("达标美术教室数大于美术教室总数", "达标教室是教室总数的一部分，请核对两项间数"),
    en: text("More fit art rooms than art rooms", "Check both numbers"),
  },
  L28: {
    zh: text("教师培训经费大于公用经费", "培训经费从公用经费中列支，请核对两项金额和单位"),
    en: text("More for training than all running funds", "Check both amounts and their units"),
  },
  L31: {
    zh: text(
      "非中心城区学校填了校外租借/其他专用场地面积，不能计入",
      "属于人口密度过高的中心城区学校的，请在该栏填“是”；否则删去面积",
    ),
    en: text(
      "Other or rented grounds at a school that does not stand in a crowded centre",
      "Set the flag to 是 if it does; else clear the area",
    ),
  },
};
