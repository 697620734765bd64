import { blameFigure } from "../../blame";
import { countyRule } from "./countyRule";

/** Half of the questionnaires are from parents. */
const parentsAsked = countyRule({
  id: "X20",
  severity: "explain",
  basis: "derived",
  source: "GitHub design doc 56556616194",
  confidence: "low",
  reads: ["v_par_n", "v_n"],
  find: (figures) => {
    const [parents, all] = [figures.get("v_par_n"), figures.get("v_n")];
    if (parents === undefined || all === undefined || all.value <= 0) return null;
    return parents.value * 2 >= all.value ? [] : [blameFigure(parents, [all])];
  },
});

/** A yearly wage below this is 万元. */
const LOWEST_WAGE = 1000;

const wagesInYuan = countyRule({
  id: "X21",
  severity: "explain",
  basis: "derived",
  source: "优质均衡申报表 (form-2017-cells.json) vs 区县填报表格(万元)",
  confidence: "high",
  reads: ["g_wage_t", "g_wage_c"],
  find: (figures) => {
    const wages = ["g_wage_t", "g_wage_c"].map((field) => figures.get(field)).filter((wage) => wage !== undefined);
    if (wages.length === 0) return null;
    return wages.filter(({ value }) => value < LOWEST_WAGE).map((wage) => blameFigure(wage, []));
  },
});

/** Percentages with the most that they can be; 巩固率 exceeds 100 where more pupils came than left. */
const PERCENTAGES = [
  ["g_near_p", 100],
  ["g_near_j", 100],
  ["q_ret", 110],
  ["v_pct", 100],
] as const;

const percentNotFraction = countyRule({
  id: "X22",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  companions: ["X16", "X18"],
  reads: PERCENTAGES.map(([field]) => field),
  find: (figures) => {
    const known = PERCENTAGES.flatMap(([field, most]) => {
      const figure = figures.get(field);
      return figure === undefined ? [] : [{ figure, most }];
    });
    if (known.length === 0) return null;
    return known
      .filter(({ figure, most }) => figure.value <= 1 || figure.value > most)
      .map(({ figure }) => blameFigure(figure, []));
  },
});

const DIFFERENCE = /^q_mon_.+_diff$/u;

const differenceNotPercent = countyRule({
  id: "X28",
  severity: "explain",
  basis: "derived",
  source: "form-2017-cells.json 表Ⅴ item 9; the Shenyang field is in %",
  confidence: "medium",
  reads: ["q_mon"],
  find: (figures) => {
    const differences = [...figures].filter(([field]) => DIFFERENCE.test(field)).map(([, figure]) => figure);
    if (differences.length === 0) return null;
    return differences.filter(({ value }) => value >= 1).map((figure) => blameFigure(figure, []));
  },
});

export const COUNTY_UNIT_RULES = [parentsAsked, wagesInYuan, percentNotFraction, differenceNotPercent];
