/** 学校（机构）标识码: two digits for the kind of school, two for the province, six for the school. */
export const schoolCode = {
  form: /^\d{10}$/,
  /** 21 小学, 31 初中 and 九年一贯制, 34 完中, 51 特教; the source lists more without naming them. */
  categories: ["21", "31", "34", "51"],
  /** 行政区划代码, GB/T 2260; its first two digits are the province. */
  region: /^\d{6}$/,
  source: "编码规则 wendangku 35499c85 / zh.wikipedia 学校标识码",
} as const;

/** The two digits for the kind of school. */
export function categoryOf(code: string): string {
  return code.slice(0, 2);
}

/** Whether school and region lie in one province. */
export function sameProvince(code: string, region: string): boolean {
  return code.slice(2, 4) === region.slice(0, 2);
}
