import { ruleOf, type CheckContext, type Finding } from "../checks";
import { tableTitle, type FormTable, type Recognition } from "../forms";
import type { Language } from "../messages";
import type { SchoolRow } from "../records";
import type { Eligibility, Stage } from "../standards";
import type { SchoolVerdict, StageVerdict, Verdicts } from "../verdicts";
import { fingerprint, rangeAddress, type Location } from "../workbook";
import { claimedConcessions } from "./concessions";
import type { Findings } from "./filled";
import { itemMessage } from "./itemMessage";
import { withExplanations, type Explainable, type GivenExplanations } from "./report";
import type { Run } from "./run";
import { countyReasonSentence, findingMessage, sourceSentence } from "./sentences";
import type { AssessedSchool, AssessedStage, Assessment, NotCountedSchool, Result } from "./types";

function withoutRepeats(places: readonly (Location | null)[]): Location[] {
  const known = places.filter((place) => place !== null);
  return known.filter(({ sheet, cell }, at) => known.findIndex((it) => it.sheet === sheet && it.cell === cell) === at);
}

/** A finding with its sentence, its places and the mark of its values. */
function presentFinding(finding: Finding, language: Language): Explainable {
  const { rule, severity, school, stage, location, column, value, expected, evidence } = finding;
  const { basis } = ruleOf(rule);
  const places = withoutRepeats([location, ...evidence.map((item) => item.location)]);
  return {
    rule,
    severity,
    basis,
    source: sourceSentence(rule, language),
    school,
    stage,
    sheet: location?.sheet ?? null,
    cell: location?.cell ?? null,
    column,
    value,
    expected,
    message: findingMessage(finding, language),
    places,
    fingerprint: fingerprint([value, expected, ...evidence.map((item) => item.value)]),
  };
}

function placeOf(row: SchoolRow | null): Location[] {
  const location = row?.location("school_name") ?? null;
  return location === null ? [] : [location];
}

function presentSchool({ part, indicators, met }: SchoolVerdict, { standard, measures }: CheckContext): AssessedSchool {
  const { name, code, stage, counted, reason, base, form } = part;
  const figures: Record<string, AssessedSchool["indicators"][string]> = {};
  for (const { id } of standard.indicators) {
    const judged = indicators[id];
    if (judged === undefined) continue;
    const { value, required, met: reached, reachesFloor } = judged;
    figures[id] = {
      value,
      required,
      met: reached,
      reachesFloor,
      pupils: measures.values.at(part.index, id)?.enrolment ?? null,
    };
  }
  const places = [...placeOf(base), ...placeOf(form)];
  return { name, code, stage, counted, reason, indicators: figures, met, places };
}

function presentStage(verdict: StageVerdict, language: Language): AssessedStage {
  const { schools, met, unmet, undetermined, indicators, composite } = verdict;
  const figures = indicators.map((judged) => {
    const { indicator, mean, deviation, coefficient, limit, borderline, source, missing } = judged;
    const figure = {
      name: indicator.name[language],
      decimals: indicator.decimals,
      mean,
      sd: deviation,
      cv: coefficient,
      limit,
      met: judged.met,
      borderline,
      source,
      missing: missing.map(({ name }) => name),
    };
    return [indicator.id, figure] as const;
  });
  return { schools, met, unmet, undetermined, indicators: Object.fromEntries(figures), composite };
}

function presentStages({ stages }: Verdicts, language: Language): Assessment["stages"] {
  const byStage: Partial<Record<Stage, AssessedStage>> = {};
  for (const verdict of stages) byStage[verdict.stage] = presentStage(verdict, language);
  return byStage;
}

function presentTables({ tables }: Recognition, language: Language): Assessment["tables"] {
  return tables.map((table: FormTable) => ({
    id: table.id,
    title: tableTitle(table.id)[language],
    sheet: table.sheet,
    range: rangeAddress(table.range),
  }));
}

/** What filling does not change: the standard and the verdicts. */
export type PresentedVerdicts = Omit<Result, "findings">;

/** The verdicts of a run in words. */
export function presentVerdicts(
  { context: { standard }, verdicts, dataMark }: Omit<Findings, "findings">,
  language: Language,
): PresentedVerdicts {
  const { met, reasons } = verdicts.county;
  return {
    standard: standard.id,
    standardName: standard.name[language],
    document: standard.document[language],
    procedure: standard.procedure[language],
    province: standard.province,
    dataMark,
    stages: presentStages(verdicts, language),
    verdict: met === null ? "undetermined" : met ? "met" : "unmet",
    reasons: reasons.map((reason) => ({
      code: reason.kind,
      message: countyReasonSentence(reason, standard, language),
    })),
    items: presentItems(verdicts, language),
    vetoes: listed(standard.vetoes, language),
    eligibility: listed(standard.eligibility, language),
  };
}

const NOTHING_SAID: GivenExplanations = { standing: [], typed: [] };

/** Findings in words, with what the user said of them. */
export function presentFindings(
  findings: readonly Finding[],
  language: Language,
  given: GivenExplanations = NOTHING_SAID,
): Result["findings"] {
  return withExplanations(
    findings.map((finding) => presentFinding(finding, language)),
    given,
  );
}

function presentItems({ items }: Verdicts, language: Language): Assessment["items"] {
  return Object.fromEntries(
    [...items].map(([id, verdict]) => [id, { met: verdict.met, message: itemMessage(verdict, language) }]),
  );
}

function listed(conditions: readonly Eligibility[], language: Language): Assessment["vetoes"] {
  return conditions.map(({ id, text }) => ({ id, text: text[language] }));
}

function notCounted({ schools }: Verdicts): NotCountedSchool[] {
  const left: NotCountedSchool[] = [];
  for (const { part } of schools) {
    const { name, stage, reason } = part;
    if (reason !== null) left.push({ name, stage, reason });
  }
  return left;
}

/**
 * A run in words, as `--json` prints it. The schools are put into words when first asked for: filling needs none.
 *
 * @param presented the verdicts of the same run
 * @param given     what the user said of the findings
 */
export function presentRun(
  run: Run,
  presented: PresentedVerdicts,
  language: Language,
  given: GivenExplanations,
): Assessment {
  const { context, verdicts, notAssessed, plan } = run;
  const { recognition, standard } = context;
  const { cover, unrecognised } = recognition;
  let schools: readonly AssessedSchool[] | null = null;
  return {
    version: 1,
    ...presented,
    findings: presentFindings([...run.checked, ...run.writes], language, given),
    county: { name: cover.countyName, code: cover.countyCode },
    tables: presentTables(recognition, language),
    unrecognised,
    pointing: run.pointing,
    get schools() {
      return (schools ??= verdicts.schools.map((school) => presentSchool(school, context)));
    },
    notCounted: notCounted(verdicts),
    concessions: claimedConcessions(context, language),
    notAssessed,
    unchecked: standard.unchecked.map(({ id }) => id),
    uncheckedClauses: Object.fromEntries(standard.unchecked.map(({ id, text }) => [id, text[language]])),
    edits: plan.edits,
    skipped: plan.skipped,
  };
}
