import { fill, PLANNING, type Language } from "../../../messages";
import { rounded } from "../../../statistics";
import type { ReportCell, ReportSheet } from "../../../workbook";
import { stageWord } from "../../sentences";
import type { PlanOutcome } from "../planTypes";
import type { TrialResult } from "../trial";
import type { Survey } from "../types";
import { effectRows } from "./effects";
import { figure, headerRow, titleRow, type Row } from "./rows";
import { schoolRows } from "./schools";

/** What the pure core cannot know. */
export interface PlanSheetContext {
  /** ISO date. */
  readonly date: string;
  /** Name and version of the product. */
  readonly program: string;
}

/** The hidden defined name by which the sheet is known again, whatever the user calls it. */
const OWN_NAME = "_Balance_Plan";
/** In characters of Latin text; a Chinese character takes two. */
const WIDTHS = [28, 14, 14, 14, 14, 14, 14, 14, 14, 14];

function labelled(label: string, value: string): Row {
  return [
    { value: label, look: "note" },
    { value, look: "line" },
  ];
}

function planText(outcome: PlanOutcome, survey: Survey, language: Language): string {
  const texts = PLANNING[language].sheet;
  if (!outcome.possible) return outcome.message;
  const { way, amount, coefficient } = outcome.plan;
  if (amount === 0) return texts.needsNothing;
  return fill(texts.needs, {
    way: texts.way[way],
    amount: rounded(amount, 2),
    unit: survey.unit,
    before: figure(coefficient.before, 3) ?? "",
    after: figure(coefficient.after, 3) ?? "",
  });
}

function head(survey: Survey, outcome: PlanOutcome, context: PlanSheetContext, language: Language): Row[] {
  const { sheet, shared } = PLANNING[language];
  const { stage, indicator, name, limit } = survey;
  const target = outcome.possible ? outcome.plan.target : limit;
  return [
    titleRow(sheet.title),
    labelled(shared.indicator, `${stageWord(stage, language)} ${indicator} ${name}`),
    labelled(shared.target, target === null ? shared.none : `≤${String(target)}`),
    labelled(sheet.plan, planText(outcome, survey, language)),
    ...(survey.source === "form" ? [labelled("", shared.estimated)] : []),
    labelled(sheet.date, context.date),
    labelled(sheet.program, context.program),
    labelled("", sheet.note),
    [],
  ];
}

function pairingRows(outcome: PlanOutcome, language: Language): Row[] {
  if (!outcome.possible || outcome.plan.pairings.length === 0) return [];
  const { sheet, shared } = PLANNING[language];
  return [
    [],
    titleRow(sheet.pairings),
    headerRow([shared.from, shared.to, shared.amount]),
    ...outcome.plan.pairings.map(({ from, to, amount }): ReportCell[] => [
      { value: from },
      { value: to },
      { value: rounded(amount, 2) },
    ]),
  ];
}

/**
 * The sheet 均衡规划: what each school has and lacks, what the plan gives it, who gives to whom, and the effect on the
 * verdicts. Figures are rounded as the form prints them; what was decided was not.
 *
 * @param answer the plan for the survey's indicator, or why there is none, with its effects
 */
export function planSheet(
  survey: Survey,
  answer: { readonly outcome: PlanOutcome; readonly effects: TrialResult | null },
  context: PlanSheetContext,
  language: Language,
): ReportSheet {
  const { outcome, effects } = answer;
  const top = head(survey, outcome, context, language);
  return {
    title: PLANNING[language].sheet.title,
    ownName: OWN_NAME,
    marks: [PLANNING.zh.sheet.title, PLANNING.en.sheet.title],
    rows: [
      ...top,
      ...schoolRows(survey, outcome, language),
      ...pairingRows(outcome, language),
      ...(effects === null ? [] : effectRows(effects, language)),
    ],
    columnWidths: WIDTHS,
    frozenRows: 0,
  };
}
