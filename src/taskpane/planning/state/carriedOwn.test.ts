import type { OverviewStage } from "../../../assessment";
import { carriedOwn } from "./carriedOwn";

function overview(...names: readonly string[]): readonly OverviewStage[] {
  return [
    {
      stage: "primary",
      indicators: [],
      schools: names.map((name, school) => ({ school, name, code: null, pupils: 100 })),
    },
  ];
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

it("keeps the numbers of schools of one name where these stand as they stood", () => {
  const before = overview("中心小学", "中心小学", "丙");
  const { own: carried, gone } = carriedOwn(own, before, overview("丙", "中心小学", "中心小学"));
  expect(carried.totals).toEqual([{ school: 2, indicator: "Q1", text: "7" }]);
  expect(gone).toEqual([]);
});

it.each([
  ["is put in before it", ["中心小学"], ["中心小学", "中心小学"]],
  ["is taken away", ["中心小学", "中心小学"], ["中心小学"]],
])("lets go of a school's numbers, and says so, where another one of its name %s", (_, before, now) => {
  const typed = { ...own, totals: [], structures: [] };
  expect(carriedOwn(typed, overview(...before), overview(...now))).toEqual({
    own: { totals: [], pupils: [], structures: [] },
    gone: ["中心小学"],
  });
});

it("lets go of the numbers of schools of one name that may have changed places", () => {
  const stage = (...pupils: readonly number[]): readonly OverviewStage[] => [
    {
      stage: "primary",
      indicators: [],
      schools: pupils.map((count, school) => ({ school, name: "中心小学", code: null, pupils: count })),
    },
  ];
  const typed = { ...own, structures: [] };
  expect(carriedOwn(typed, stage(300, 90), stage(90, 300)).gone).toEqual(["中心小学"]);
});

it("tells schools of one name apart by their codes", () => {
  const coded = (...codes: readonly (string | null)[]): readonly OverviewStage[] => [
    {
      stage: "primary",
      indicators: [],
      schools: codes.map((code, school) => ({ school, name: "中心小学", code, pupils: 100 })),
    },
  ];
  const typed = { ...own, totals: [], structures: [] };
  expect(carriedOwn(typed, coded("1"), coded("2", "1"))).toMatchObject({ own: { pupils: [{ school: 1 }] }, gone: [] });
  expect(carriedOwn(typed, coded("1", "2"), coded("2", "1")).own.pupils).toEqual([{ school: 1, text: "90" }]);
  expect(carriedOwn(typed, coded("1"), coded("1", "1")).gone).toEqual(["中心小学"]);
});

it("never takes a school of another stage for one of the same name", () => {
  const typed = { ...own, totals: [], structures: [] };
  const junior = overview("甲").map((stage) => ({ ...stage, stage: "junior" as const }));
  expect(carriedOwn(typed, overview("甲"), junior).gone).toEqual(["甲"]);
});

it("passes over a school that is gone for which nothing was typed", () => {
  const typed = { ...own, totals: [], structures: [] };
  expect(carriedOwn(typed, overview("甲", "乙", "丙"), overview("甲", "丙")).gone).toEqual([]);
});
