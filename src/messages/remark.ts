/** The codes of a school's indicators (`L7` …), by how they stand to their requirement. */
export interface RemarkGroups {
  readonly met: readonly string[];
  /** Below the requirement, at its floor. */
  readonly floor: readonly string[];
  readonly below: readonly string[];
  readonly missing: readonly string[];
}

/** 备注 of 表Ⅱ-2 as the product writes it; a text of the form, the same in every language of the interface. */
export function schoolRemark({ met, floor, below, missing }: RemarkGroups): string {
  const sections = [
    `达标${String(met.length)}项${met.length === 0 ? "" : `：${met.join("、")}`}`,
    floor.length === 0 ? null : `达到85%：${floor.join("、")}`,
    below.length === 0 ? null : `低于85%：${below.join("、")}`,
    missing.length === 0 ? null : `缺数据：${missing.join("、")}`,
  ];
  return sections.filter((section) => section !== null).join("；");
}
