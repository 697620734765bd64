import type { InBoth } from "./language";

const zh = {
  value: "“{indicator}”由 {without} 变为 {value}（{unit}）",
  size: "规模上限由 {strict} 人放宽到 {limit} 人（在校生 {pupils} 人）",
  rooms: "达到规定面积的音乐、美术专用教室不足，不再判为不达标，由人工按放宽后的面积核定",
};

const en: typeof zh = {
  value: "“{indicator}” is {value} instead of {without} ({unit})",
  size: "may have {limit} pupils instead of {strict} (it has {pupils})",
  rooms: "has too few music and art rooms of the full area; no longer fails for it, people judge by the smaller area",
};

/** What a claimed concession changes at a school. */
export const CONCESSIONS: InBoth<typeof zh> = { zh, en };
