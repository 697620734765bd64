import type { AssessedStage } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { coefficientText } from "../../pictures/parts/figureText";
import { useLanguage } from "../parts/language";
import { useResultTexts } from "../result/texts";
import { Sums } from "./Sums";

export interface ComposedProps {
  readonly figures: AssessedStage;
}

/** 综合差异系数: the mean of the single coefficients. */
export function ComposedArithmetic({ figures: { indicators, composite } }: ComposedProps) {
  const { composite: title, arithmetic } = useResultTexts();
  const { list } = WORDS[useLanguage()];
  const single = Object.entries(indicators);
  const known = single.flatMap(([, { cv }]) => (cv === null ? [] : [cv]));
  const sum =
    composite.value === null
      ? fill(arithmetic.compositeOpen, {
          indicators: single.flatMap(([id, { cv, name }]) => (cv === null ? [`${id} ${name}`] : [])).join(list),
        })
      : fill(arithmetic.compositeSum, {
          list: known.map((cv) => coefficientText(cv, null)).join(" + "),
          count: known.length,
          value: coefficientText(composite.value, composite.limit),
        });
  return <Sums title={title} lines={[arithmetic.compositeFormula, sum]} />;
}
