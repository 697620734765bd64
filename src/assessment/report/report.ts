import { fill, REPORT, suggestedReasons, WORDS, type Language } from "../../messages";
import { STAGES } from "../../standards";
import { displayValue, type Edit, type ReportCell, type ReportSheet } from "../../workbook";
import { stageWord } from "../sentences";
import type { AssessedFinding, AssessedStage, Result } from "../types";
import { COLUMNS, OWN_NAME, WIDTHS, type ReportColumn } from "./columns";
import { printMark } from "./mark";
import type { Explanation, Replaced } from "./previous";

/** What the pure core cannot know. */
export interface ReportContext {
  /** ISO date of the run. */
  readonly date: string;
  /** Name and version of the product, as the evidence of the rule set. */
  readonly program: string;
  readonly language: Language;
}

/** What is kept for the record. */
export interface KeptRecords {
  /** Reasons whose finding is gone. */
  readonly former: readonly Explanation[];
  readonly replaced: readonly Replaced[];
}

type Row = readonly ReportCell[];
type Cells = Partial<Record<ReportColumn, ReportCell>>;

function row(cells: Cells): Row {
  return COLUMNS.map((column) => cells[column] ?? { value: null });
}

function labelled(label: string, value: string): Row {
  return [
    { value: label, look: "note" },
    { value, look: "line" },
  ];
}

function dispersionText(stage: AssessedStage, language: Language): string {
  const texts = REPORT[language];
  const figures = Object.values(stage.indicators).filter(({ limit }) => limit !== null);
  const names = (met: boolean | null): string[] => figures.filter((it) => it.met === met).map(({ name }) => name);
  const [over, open] = [names(false), names(null)];
  const list = (items: readonly string[]): string => items.join(WORDS[language].list);
  const said = [
    over.length === 0 ? null : fill(texts.dispersionOver, { indicators: list(over) }),
    open.length === 0 ? null : fill(texts.dispersionOpen, { indicators: list(open) }),
  ].filter((text) => text !== null);
  return said.length === 0 ? texts.dispersionFine : said.join(WORDS[language].clause);
}

function head(result: Result, context: ReportContext): Row[] {
  const { language } = context;
  const [texts, words] = [REPORT[language], WORDS[language]];
  const province = result.province === null ? "" : `${words.list}${result.province}`;
  const reasons = result.reasons.map(({ message }) => message).join(words.clause);
  const verdict = words.verdict[result.verdict];
  const count = (severity: AssessedFinding["severity"]): number =>
    result.findings.filter((finding) => finding.severity === severity).length;
  return [
    [{ value: texts.title, look: "title" }],
    labelled(texts.standard, [result.standardName + province, result.document, result.procedure].join(words.clause)),
    labelled(texts.ruleSet, `${context.program}${words.clause}${result.standard}`),
    labelled(texts.date, context.date),
    labelled(texts.dataMark, result.dataMark),
    labelled(texts.result, reasons === "" ? verdict : `${verdict}${words.colon}${reasons}`),
    ...STAGES.flatMap((stage) => {
      const figures = result.stages[stage];
      if (figures === undefined) return [];
      const { schools, met, unmet, undetermined } = figures;
      const dispersion = dispersionText(figures, language);
      const line = fill(texts.stageLine, { schools, met, unmet, undetermined, dispersion });
      return [labelled(stageWord(stage, language), line)];
    }),
    labelled(texts.findings, fill(texts.counts, { mustFix: count("mustFix"), explain: count("explain") })),
    [],
  ];
}

/** Only 经验校验 can be explained; a 逻辑校验 has to be corrected. */
function choicesFor({ rule, severity }: AssessedFinding, language: Language): Pick<ReportCell, "choices"> {
  return severity === "explain" ? { choices: suggestedReasons(rule, language) } : {};
}

/** Said, whether it still fits, and the mark of the values that it was said of. */
function explanationCells({ fingerprint, explanation }: AssessedFinding, language: Language): Cells {
  if (explanation === null || explanation.text === "") return { fingerprint: { value: fingerprint, look: "note" } };
  const { text, stale, fingerprint: givenFor } = explanation;
  return {
    explanation: { value: text },
    state: { value: REPORT[language].states[stale ? "stale" : "valid"] },
    fingerprint: { value: printMark(givenFor, fingerprint, text), look: "note" },
  };
}

function findingRow(finding: AssessedFinding, number: number, language: Language): Row {
  const { sheet, cell } = finding;
  const { explanation, ...marks } = explanationCells(finding, language);
  return row({
    number: { value: number },
    severity: { value: WORDS[language].severity[finding.severity], look: finding.severity },
    rule: { value: finding.rule },
    school: { value: finding.school },
    stage: { value: finding.stage === null ? null : stageWord(finding.stage, language) },
    sheet: { value: sheet },
    cell: sheet === null || cell === null ? { value: cell } : { value: cell, link: { sheet, cell } },
    column: { value: finding.column },
    value: { value: typeof finding.value === "number" ? finding.value : displayValue(finding.value) },
    expected: { value: finding.expected },
    message: { value: finding.message },
    explanation: { value: null, ...explanation, look: "input", ...choicesFor(finding, language) },
    ...marks,
  });
}

function formerRow(explanation: Explanation, language: Language): Row {
  const { rule, school, stage, column, message, text, fingerprint } = explanation;
  return row({
    rule: { value: rule },
    school: { value: school },
    stage: { value: stage === null ? null : stageWord(stage, language) },
    column: { value: column },
    message: { value: message },
    explanation: { value: text, look: "input" },
    state: { value: REPORT[language].states.gone },
    fingerprint: { value: fingerprint, look: "note" },
  });
}

function replacedRow({ date, sheet, cell, from, to }: Replaced): Row {
  return row({
    number: { value: date },
    sheet: { value: sheet },
    cell: { value: cell, link: { sheet, cell } },
    value: { value: from },
    expected: { value: to },
  });
}

/** Values that this run replaces. A remark is no loss: the user's own part of it stays. */
function replacedBy(edits: readonly Edit[], date: string): Replaced[] {
  return edits
    .filter(({ from, to }) => displayValue(from).trim() !== "" && !keepsText(from, to))
    .map(({ sheet, cell, from, to }) => ({ date, sheet, cell, from: displayValue(from), to: displayValue(to) }));
}

function keepsText(from: Edit["from"], to: Edit["to"]): boolean {
  return typeof from === "string" && typeof to === "string" && to.startsWith(from);
}

/** 政府保障程度, 教育质量, 社会认可度 with their arithmetic, then what is listed beside the verdict. */
function itemRows({ items, vetoes, eligibility }: Result, language: Language): Row[] {
  const words = WORDS[language].verdict;
  const judged = Object.entries(items).map(([id, { met, message }]) => {
    const verdict = met === null ? words.undetermined : met ? words.met : words.unmet;
    return row({ number: { value: id }, severity: { value: verdict }, message: { value: message } });
  });
  const listed = (kind: string, conditions: Result["vetoes"]): Row[] =>
    conditions.map(({ text }) => row({ severity: { value: kind }, message: { value: text } }));
  if (judged.length === 0) return [];
  const texts = REPORT[language];
  return [...judged, ...listed(texts.veto, vetoes), ...listed(texts.eligibility, eligibility)];
}

function section(title: string, headers: Row | null, rows: readonly Row[]): Row[] {
  if (rows.length === 0) return [];
  return [[], [{ value: title, look: "title" }], ...(headers === null ? [] : [headers]), ...rows];
}

function replacedHeaders(language: Language): Row {
  const { date, sheet, cell, from, to } = REPORT[language].replacedHeaders;
  const look = "header";
  return row({
    number: { value: date, look },
    sheet: { value: sheet, look },
    cell: { value: cell, look },
    value: { value: from, look },
    expected: { value: to, look },
  });
}

/**
 * The sheet 校验结果: standard, rule set, date and result as evidence; every finding with a link to its cell and room for
 * the user's explanation; explanations of findings that are gone; every value that filling ever replaced.
 *
 * @param result of the workbook as it stands once filled
 * @param edits what this run fills in
 * @param kept   what is on record and stays there
 */
export function reportSheet(
  result: Result,
  edits: readonly Edit[],
  kept: KeptRecords,
  context: ReportContext,
): ReportSheet {
  const { language } = context;
  const texts = REPORT[language];
  const replaced = [...kept.replaced, ...replacedBy(edits, context.date)];
  const top = head(result, context);
  const headers = COLUMNS.map((column): ReportCell => ({ value: texts.headers[column], look: "header" }));
  const findings = result.findings.map((finding, at) => findingRow(finding, at + 1, language));
  const body = findings.length === 0 ? [[{ value: texts.noFindings, look: "line" as const }]] : findings;
  return {
    title: texts.sheet,
    ownName: OWN_NAME,
    marks: [REPORT.zh.title, REPORT.en.title],
    rows: [
      ...top,
      headers,
      ...body,
      ...section(texts.items, null, itemRows(result, language)),
      ...section(
        texts.formerExplanations,
        null,
        kept.former.map((explanation) => formerRow(explanation, language)),
      ),
      ...section(texts.replaced, replacedHeaders(language), replaced.map(replacedRow)),
    ],
    columnWidths: COLUMNS.map((column) => WIDTHS[column]),
    frozenRows: top.length + 1,
  };
}
