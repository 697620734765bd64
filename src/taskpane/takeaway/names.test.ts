import { nameOfTakenAway } from "./names";

it.each([
  ["县.xlsx", "filled", "县.filled.xlsx"],
  ["宏.XLSM", "filled", "宏.filled.xlsm"],
  ["宏.xlsm", "findings", "宏.findings.xlsx"],
  ["县.xlsx", "plan", "县.plan.xlsx"],
  ["2026.9.表.xlsx", "json", "2026.9.表.json"],
  ["没有后缀", "json", "没有后缀.json"],
] as const)("takes away %s as %s under the name %s", (file, what, name) => {
  expect(nameOfTakenAway(file, what)).toBe(name);
});
