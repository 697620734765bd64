import { amountOf } from "../form/cellContent";
import { keyOf, listRecordOf, renumbered, sameKey, type ListRecord } from "../form/content";
import { typedInList } from "./change";
import type { Mistake } from "./mistake";
import { anyJunior, anyOrdinary, anyPrimary, smallPoint } from "./suits";

function hundredths(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** What 表Ⅱ-2 says differently from 学校基础数据 (rules C, P, L35 and W01). */
export const DISAGREEMENTS: readonly Mistake[] = [
  {
    id: "other-arts-teachers",
    rule: "C03",
    companions: [],
    what: {
      zh: "表Ⅱ-2的体育、艺术教师数与原始数据重算值不符",
      en: "L9 of 表Ⅱ-2 differs from what the raw figures give",
    },
    suits: anyJunior,
    plant: typedInList("y3", ({ y3 }) => hundredths((amountOf(y3) ?? 0) + 0.3)),
  },
  {
    id: "hall-not-deducted",
    rule: "C04",
    companions: [],
    what: { zh: "表Ⅱ-2的生均教辅用房面积没有扣除室内体育用房", en: "L10 of 表Ⅱ-2 still contains the sports hall" },
    suits: (row, county) => anyOrdinary(row, county) && row.a_indoor > 0,
    plant: typedInList("y4", (_, row) => hundredths(row.a_teach / row.stu)),
  },
  {
    id: "other-enrolment",
    rule: "P02",
    companions: [],
    what: { zh: "两张表的在校生数不一致", en: "Enrolment differs between the two sheets" },
    suits: anyPrimary,
    plant: typedInList("stu", ({ stu }) => (amountOf(stu) ?? 0) + 9),
  },
  {
    id: "other-word-for-met",
    rule: "W01",
    companions: [],
    what: { zh: "综合评估一栏已填“合格”", en: "The verdict cell already holds “合格”" },
    suits: anyPrimary,
    plant: typedInList("y_pass", () => "合格"),
  },
  {
    id: "school-missing",
    rule: "P01",
    companions: ["X09"],
    what: { zh: "学校基础数据中的学校在表Ⅱ-2中漏列", en: "A school of 学校基础数据 is missing in 表Ⅱ-2" },
    suits: anyJunior,
    plant: (content, row) => ({
      content: { ...content, list: renumbered(content.list.filter((record) => !sameKey(record.key, keyOf(row)))) },
      place: { table: "base", key: keyOf(row), field: "school_name" },
      from: row.school_name,
      to: row.school_name,
    }),
  },
  {
    id: "small-point-listed",
    rule: "L35",
    companions: ["X08"],
    what: { zh: "不足50人的教学点列入了表Ⅱ-2", en: "A teaching point with fewer than 50 pupils stands in 表Ⅱ-2" },
    suits: smallPoint,
    plant: (content, row) => {
      const order = content.base.map(({ key }) => `${key.stage} ${key.code}`);
      const position = ({ key }: ListRecord): number => order.indexOf(`${key.stage} ${key.code}`);
      const added = listRecordOf({ row, merged: [] }, 0);
      const before = content.list.filter((one) => one.key.stage === row.stage && position(one) < position(added));
      const list = [...before, added, ...content.list.slice(before.length)];
      return {
        content: { ...content, list: renumbered(list) },
        place: { table: "list", key: keyOf(row), field: "school_name" },
        from: null,
        to: row.school_name,
      };
    },
  },
];
