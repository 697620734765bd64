import type { WholeSchool } from "../../measures";
import { compare, fromNumber, multiply, type Decimal } from "../../statistics";

/** 规划建成年份: every row that tells it says that the school is so old, and at least one does. */
export function isBuiltBy({ rows }: WholeSchool, year: number): boolean {
  const years = rows.map((row) => row.number("built_year")).filter((known) => known !== null);
  return years.length > 0 && years.every((known) => known <= year);
}

/** 农村: by 城乡类型 or the code of the statistics (2xx). */
export function isRural({ rows }: WholeSchool): boolean {
  return rows.some((row) => {
    const type = row.text("urban_type") ?? "";
    return type.includes("乡") || type.includes("村") || (row.text("urban_code") ?? "").startsWith("2");
  });
}

/** 最大班额 of every row is below a number of pupils. */
export function hasClassesBelow({ rows }: WholeSchool, pupils: number): boolean {
  return rows.length > 0 && rows.every((row) => (row.number("max_class") ?? pupils) < pupils);
}

const PERCENT = fromNumber(100);

/** 随迁子女 are more than a share (in percent) of the school's pupils. */
export function hasMigrantsAbove({ rows, pupils }: WholeSchool, share: Decimal): boolean {
  if (pupils === null || rows.length === 0) return false;
  const migrants = rows.reduce((sum, row) => sum + (row.number("stu_migrant") ?? 0), 0);
  return compare(multiply(fromNumber(migrants), PERCENT), multiply(share, fromNumber(pupils))) > 0;
}
