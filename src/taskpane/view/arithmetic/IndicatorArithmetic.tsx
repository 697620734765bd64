import { useMemo } from "react";
import type { Assessment } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import type { Stage } from "../../../standards";
import { inUnits } from "../../arithmetic/amounts";
import { indicatorFacts, type IndicatorFacts } from "../../arithmetic/indicatorFacts";
import { stageArithmetic, type StageArithmetic } from "../../arithmetic/stageArithmetic";
import { coefficientText } from "../../pictures/parts/figureText";
import { useLanguage } from "../parts/language";
import { useResultTexts } from "../result/texts";
import type { StageFigure } from "../result/FigureRow";
import { amountText, stepText } from "./numbers";
import { Sums } from "./Sums";
import { TermsTable } from "./TermsTable";

export interface IndicatorProps {
  readonly assessment: Assessment;
  readonly stage: Stage;
  readonly indicator: string;
  readonly figure: StageFigure;
}

/** The formula of a mean or a coefficient, what it comes to, and the schools, weights and terms that it came from. */
export function IndicatorArithmetic({ assessment, stage, indicator, figure }: IndicatorProps) {
  const language = useLanguage();
  const texts = useResultTexts().arithmetic;
  const arithmetic = useMemo(() => stageArithmetic(assessment, stage, indicator), [assessment, stage, indicator]);
  const facts = indicatorFacts(assessment, stage, indicator, language);
  const judged = assessment.stages[stage]?.indicators[indicator];
  if (facts === undefined || judged === undefined) return null;
  const words = WORDS[language];
  const title = fill(texts.title, { name: judged.name, stage: words.stage[stage] });
  if (arithmetic === null) {
    return <Sums title={title} lines={[fill(texts.open, { schools: judged.missing.join(words.list) })]} />;
  }
  const lines = [
    ...meanLines(arithmetic, facts, texts),
    ...(figure === "mean" ? [] : coefficientLines(arithmetic, judged.limit, texts)),
    ...(judged.source === "form" ? [texts.fromForm] : []),
    fill(texts.counting, { clause: facts.clause, confidence: texts.confidences[facts.confidence] }),
  ];
  return (
    <Sums title={title} lines={lines}>
      <TermsTable arithmetic={arithmetic} facts={facts} />
    </Sums>
  );
}

type Texts = ReturnType<typeof useResultTexts>["arithmetic"];

function meanLines({ amount, pupils, mean }: StageArithmetic, { perPupils }: IndicatorFacts, texts: Texts): string[] {
  const parameters = { amount: amountText(inUnits(amount, perPupils)), pupils, mean: stepText(mean) };
  return [texts.meanFormula, fill(perPupils === 1 ? texts.meanSum : texts.meanSumPerHundred, parameters)];
}

function coefficientLines(
  { variance, deviation, mean, coefficient }: StageArithmetic,
  limit: number | null,
  texts: Texts,
): string[] {
  const numbers = { variance: stepText(variance), deviation: stepText(deviation), mean: stepText(mean) };
  const last =
    coefficient === null
      ? texts.zeroMean
      : fill(texts.coefficientSum, { ...numbers, coefficient: coefficientText(coefficient, limit) });
  return [texts.deviationFormula, fill(texts.deviationSum, numbers), texts.coefficientFormula, last];
}
