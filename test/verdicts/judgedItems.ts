import { measure } from "../../src/measures";
import { standardOf, type ItemId } from "../../src/standards";
import { judge, type ItemVerdict, type Verdicts } from "../../src/verdicts";
import type { CellValue } from "../../src/workbook";
import { countyRecord, type CountyFigures } from "../records/countyRecord";
import { recordsFrom, schoolsSheet } from "../records/schoolBook";

/** Columns of 学校基础数据 that the items read. */
const COLUMNS = [
  ["name", "学校名称"],
  ["type", "办学类型"],
  ["stage", "学段"],
  ["point", "是否教学点"],
  ["pupils", "在校生数"],
  ["classes", "班级数"],
  ["bands40", "36-40人班数"],
  ["bands45", "41-45人班数"],
  ["bands50", "46-50人班数"],
  ["bands55", "51-55人班数"],
  ["largest", "最大班额"],
  ["music", "音乐专用教室数"],
  ["musicOk", "达标音乐专用教室数"],
  ["art", "美术专用教室数"],
  ["artOk", "达标美术专用教室数"],
  ["built", "规划建成年份"],
  ["migrants", "进城务工人员随迁子女在校生数"],
  ["rural", "城乡类型"],
  ["budget", "上年度公用经费预算总额"],
  ["training", "教师培训经费预算总额"],
] as const;

/** A row of 学校基础数据 as far as the items read it; what is left out is blank. */
export type ItemSchool = Readonly<Partial<Record<(typeof COLUMNS)[number][0], CellValue>>>;

/** A 小学 that meets every item. */
export const FINE: ItemSchool = {
  ...{ name: "甲小学", type: "小学", stage: "小学", point: "否", pupils: 900, classes: 24, bands40: 24, largest: 40 },
  ...{ music: 2, musicOk: 2, art: 2, artOk: 2, built: 2020, migrants: 10, rural: "城区", budget: 100, training: 5 },
};

export interface County {
  readonly schools?: readonly ItemSchool[];
  readonly figures?: CountyFigures;
  readonly typed?: Readonly<Record<string, CellValue>>;
  readonly province?: string;
}

/** The verdicts of a county of these schools and county tables; by default one fine school and empty tables. */
export function judgedCounty({ schools = [FINE], figures = {}, typed = {}, province }: County): Verdicts {
  const standard = standardOf("quality-2017", province ?? null);
  const titles = COLUMNS.map(([, title]) => title);
  const rows = schools.map((school) => COLUMNS.map(([field]) => school[field] ?? null));
  const records = { ...recordsFrom([schoolsSheet(titles, rows)]), county: countyRecord(figures, typed) };
  return judge(records, measure(records, standard), standard);
}

/** The verdict of one item. */
export function judgedItem(id: ItemId, county: County): ItemVerdict {
  const verdict = judgedCounty(county).items.get(id);
  if (verdict === undefined) throw new Error(`no verdict of ${id}`);
  return verdict;
}
