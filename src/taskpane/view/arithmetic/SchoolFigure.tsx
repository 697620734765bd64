import type { AssessedSchool, Assessment } from "../../../assessment";
import { fill } from "../../../messages";
import type { Stage } from "../../../standards";
import { indicatorFacts, type IndicatorFacts } from "../../arithmetic/indicatorFacts";
import { schoolArithmetic, type SchoolArithmetic } from "../../arithmetic/schoolArithmetic";
import { distanceText, shareText, sidedText } from "../../pictures/parts/figureText";
import { useLanguage } from "../parts/language";
import { useResultTexts, verdictWord } from "../result/texts";
import { amountText } from "./numbers";
import { Sums } from "./Sums";

const PERCENT = 100;
const SHARE_PLACES = 1;

export interface SchoolFigureProps {
  readonly assessment: Assessment;
  readonly stage: Stage;
  readonly school: AssessedSchool;
  readonly indicator: string;
}

/** What a school has for how many pupils, and how far that is from what is demanded. */
export function SchoolFigure({ assessment, stage, school, indicator }: SchoolFigureProps) {
  const language = useLanguage();
  const texts = useResultTexts().arithmetic;
  const facts = indicatorFacts(assessment, stage, indicator, language);
  const judged = school.indicators[indicator];
  const ofStage = assessment.stages[stage]?.indicators[indicator];
  if (facts === undefined || judged === undefined || ofStage === undefined) return null;
  const arithmetic = schoolArithmetic(school, facts);
  const title = fill(texts.schoolTitle, { school: school.name, name: ofStage.name });
  if (arithmetic === null) return <Sums title={title} lines={[texts.schoolOpen]} />;
  const { required, met, reachesFloor } = judged;
  const { value } = arithmetic;
  const { floor, decimals } = facts;
  const lines = [sumLine(arithmetic, required, facts, texts)];
  if (required !== null) {
    const gap = distanceText(value, required, decimals);
    // 99.96 % is not 100 %.
    const share = `${sidedText((PERCENT * value) / required, PERCENT, SHARE_PLACES)}%`;
    lines.push(fill(texts.requirement, { required, verdict: verdictWord(met, language), gap, share }));
  }
  if (floor !== null && reachesFloor !== null) {
    const verdict = reachesFloor ? texts.reached : texts.notReached;
    lines.push(fill(texts.floor, { floor: floor.value, share: shareText(floor.share), verdict }));
  }
  if (ofStage.source === "form") lines.push(texts.perhapsFromForm);
  lines.push(fill(texts.counting, { clause: facts.clause, confidence: texts.confidences[facts.confidence] }));
  return <Sums title={title} lines={lines} />;
}

type Texts = ReturnType<typeof useResultTexts>["arithmetic"];

function sumLine(
  { amount, pupils, value }: SchoolArithmetic,
  required: number | null,
  { perPupils, unit, decimals }: IndicatorFacts,
  { schoolSum, schoolSumPerHundred }: Texts,
): string {
  const shown = sidedText(value, required, decimals);
  return fill(perPupils === 1 ? schoolSum : schoolSumPerHundred, {
    amount: amountText(amount),
    pupils,
    value: shown,
    unit,
  });
}
