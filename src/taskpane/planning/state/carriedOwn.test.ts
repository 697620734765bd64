import type { OverviewStage } from "../../../assessment";
import { carriedOwn } from "./carriedOwn";

function overview(...names: readonly string[]): readonly OverviewStage[] {
  return [{ stage: "primary", indicators: [], schools: names.map((name, school) => ({ school, name, pupils: 100 })) }];
}

const own = {
  totals: [{ school: 1, indicator: "Q1", text: "7" }],
  pupils: [{ school: 0, text: "90" }],
  structures: [{ action: "merge", from: 2, into: 1 }],
} as const;

it("leaves each number with its school when a row comes before it", () => {
  expect(carriedOwn(own, overview("甲", "乙", "丙"), overview("新", "甲", "乙", "丙"))).toEqual({
    totals: [{ school: 2, indicator: "Q1", text: "7" }],
    pupils: [{ school: 1, text: "90" }],
    structures: [{ action: "merge", from: 3, into: 2 }],
  });
});

it("lets go of what belongs to a school that is gone, and never gives it to another", () => {
  expect(carriedOwn(own, overview("甲", "乙", "丙"), overview("甲", "丁", "丙"))).toEqual({
    totals: [],
    pupils: [{ school: 0, text: "90" }],
    structures: [],
  });
});

it("tells schools of one name apart by their order", () => {
  const { totals } = carriedOwn(own, overview("中心小学", "中心小学", "丙"), overview("丙", "中心小学", "中心小学"));
  expect(totals).toEqual([{ school: 2, indicator: "Q1", text: "7" }]);
});
