import { populationCoefficient, sampleCoefficient } from "../../../statistics";
import { amountOf, type CellContent } from "../form/cellContent";
import type { FormContent, StageCell, StageWord } from "../form/content";
import type { IndicatorField } from "../form/indicators";
import { listCell, LIST_SHEET } from "../form/listSheet";
import type { Mistake, Planted } from "./mistake";

const DECIMALS = 3;

/** Rates of a stage as 表Ⅱ-2 prints them, blanks left out, as a worksheet formula sees them. */
function ratesOf(content: FormContent, stage: StageWord, field: IndicatorField): Float64Array {
  const amounts = content.list.filter(({ key }) => key.stage === stage).map(({ cells }) => amountOf(cells[field]));
  return Float64Array.from(amounts.filter((amount) => amount !== null));
}

function rangeOf(content: FormContent, stage: StageWord, field: IndicatorField): string {
  const block = content.list.filter(({ key }) => key.stage === stage);
  const [first] = block;
  const last = block[block.length - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no school of ${stage}`);
  return `'${LIST_SHEET}'!${listCell(content, first.key, field)}:${listCell(content, last.key, field)}`;
}

function coefficientTyped(content: FormContent, stage: StageWord, field: IndicatorField, to: CellContent): Planted {
  const cell: StageCell = { stage, measure: "coefficient", field, content: to };
  return {
    content: { ...content, stageCells: [...content.stageCells, cell] },
    place: { table: "balance", stage, measure: "coefficient", field },
    from: null,
    to,
  };
}

/** Totals and coefficients that somebody computed wrongly (rules S15, C08, W01, W02). They are made last. */
export const WRONG_TOTALS: readonly Mistake[] = [
  {
    id: "wrong-total",
    rule: "S15",
    companions: [],
    what: { zh: "合计行的在校生数与各行之和不等", en: "The total of pupils is not the sum of the rows" },
    suits: null,
    plant: (content) => {
      const right = content.base.reduce((sum, { cells }) => sum + (amountOf(cells.stu) ?? 0), 0);
      const wrong = right - 100;
      return {
        content: { ...content, wrongTotals: { ...content.wrongTotals, stu: wrong } },
        place: { table: "total", field: "stu" },
        from: right,
        to: wrong,
      };
    },
  },
  {
    id: "unweighted-coefficient",
    rule: "C08",
    companions: ["W01"],
    what: {
      zh: "差异系数用STDEVP/AVERAGE计算后手工填入，没有按学生数加权",
      en: "A coefficient typed from STDEVP/AVERAGE, not weighted by pupils",
    },
    suits: null,
    plant: (content) => {
      const value = populationCoefficient(ratesOf(content, "小学", "y2"));
      return coefficientTyped(content, "小学", "y2", Number(value.toFixed(DECIMALS)));
    },
  },
  {
    id: "unweighted-formula",
    rule: "W02",
    companions: ["C08"],
    what: {
      zh: "差异系数是公式STDEV/AVERAGE，没有按学生数加权",
      en: "A coefficient is the formula STDEV/AVERAGE, not weighted by pupils",
    },
    suits: null,
    plant: (content) => {
      const range = rangeOf(content, "初中", "y5");
      const value = sampleCoefficient(ratesOf(content, "初中", "y5"));
      const formula = `ROUND(STDEV(${range})/AVERAGE(${range}),${String(DECIMALS)})`;
      return coefficientTyped(content, "初中", "y5", { formula, result: Number(value.toFixed(DECIMALS)) });
    },
  },
];
