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
    own: {
      totals: [{ school: 2, indicator: "Q1", text: "7" }],
      pupils: [{ school: 1, text: "90" }],
      structures: [{ action: "merge", from: 3, into: 2 }],
    },
    gone: [],
  });
});

it("lets go of what belongs to a school that is gone, names it once, and never gives it to another", () => {
  expect(carriedOwn(own, overview("甲", "乙", "丙"), overview("甲", "丁", "丙"))).toEqual({
    own: { totals: [], pupils: [{ school: 0, text: "90" }], structures: [] },
    gone: ["乙"],
  });
});

it("tells schools of one name apart by their order", () => {
  const { own: carried } = carriedOwn(
    own,
    overview("中心小学", "中心小学", "丙"),
    overview("丙", "中心小学", "中心小学"),
  );
  expect(carried.totals).toEqual([{ school: 2, indicator: "Q1", text: "7" }]);
});

it("passes over a school that is gone for which nothing was typed", () => {
  const typed = { ...own, totals: [], structures: [] };
  expect(carriedOwn(typed, overview("甲", "乙", "丙"), overview("甲", "丙")).gone).toEqual([]);
});
