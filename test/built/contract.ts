import { byKey, count, either, figure, filledText, list, matching, nullable, object, oneOf, partial, parsed, text, truth, type Shaped } from "./support/shape"; // prettier-ignore

const RULE = /^[A-Z]\d{2}$/;
const CELL = matching(/^[A-Z]{1,3}[1-9]\d*$/);
const stage = oneOf("primary", "junior");
const met = nullable(truth);
const scalar = either(either(text, figure), truth);
const special = either(object({ error: filledText }), object({ date: filledText }));
const cellValue = nullable(either(scalar, special));

const finding = object({
  rule: matching(RULE),
  severity: oneOf("mustFix", "explain"),
  school: nullable(text),
  stage: nullable(stage),
  sheet: nullable(filledText),
  cell: nullable(CELL),
  value: cellValue,
  expected: nullable(either(text, figure)),
  message: filledText,
  // Beyond the contract, for the pane: every cell that the finding rests on.
  places: list(object({ sheet: filledText, cell: CELL })),
});

const school = object({
  // Blank where a row has figures and no name.
  name: text,
  code: nullable(text),
  stage: nullable(stage),
  counted: truth,
  reason: nullable(matching(/^[a-z][A-Za-z]+$/)),
  indicators: byKey(
    /^[QB]\d$/,
    // Beyond the contract, for the pictures: whether the floor is reached, and the pupils who weigh the value.
    object({ value: nullable(figure), required: nullable(figure), met, reachesFloor: met, pupils: nullable(figure) }),
  ),
  met,
});

const stageFigures = object({
  schools: count,
  met: count,
  indicators: byKey(
    /^[QB]\d$/,
    object({
      mean: nullable(figure),
      sd: nullable(figure),
      cv: nullable(figure),
      limit: nullable(figure),
      met,
      borderline: truth,
    }),
  ),
  composite: object({ value: nullable(figure), limit: nullable(figure), met }),
});

const assessment = object({
  version: oneOf(1),
  file: filledText,
  standard: oneOf("quality-2017", "basic-2012"),
  province: nullable(filledText),
  county: object({ name: nullable(filledText), code: nullable(filledText) }),
  tables: list(object({ id: filledText, sheet: filledText, range: matching(/^[A-Z]+\d+(:[A-Z]+\d+)?$/) })),
  unrecognised: list(object({ sheet: filledText, text, nearest: nullable(text) })),
  // Beyond the contract, for people to confirm: which schools claim which concession, and to what effect.
  concessions: list(
    object({
      id: filledText,
      school: filledText,
      stage: nullable(stage),
      text: filledText,
      effect: filledText,
      sheet: nullable(filledText),
      cell: nullable(CELL),
    }),
  ),
  findings: list(finding),
  schools: list(school),
  stages: partial({ primary: stageFigures, junior: stageFigures }),
  items: byKey(/^[A-Z]\d+$/, object({ met, message: filledText })),
  notAssessed: list(matching(RULE)),
  unchecked: list(filledText),
  verdict: oneOf("met", "unmet", "undetermined"),
  edits: list(
    object({
      sheet: filledText,
      cell: CELL,
      from: cellValue,
      to: nullable(either(text, figure)),
      style: nullable(filledText),
    }),
  ),
  skipped: list(object({ sheet: filledText, cell: CELL, reason: filledText })),
});

/** What `--json` prints, as DESIGN.md section 5 documents it; more keys are allowed, fewer are not. */
export type PrintedAssessment = Shaped<typeof assessment>;

/** Reads what `balance check --json` printed. @throws TypeError where it is not as documented */
export function printedAssessment(json: string): PrintedAssessment {
  return parsed(assessment, json);
}

const saved = object({ out: filledText, backup: nullable(filledText) });

/** Reads where `balance fill --json` says that it wrote. */
export function printedTargets(json: string): Shaped<typeof saved> {
  return parsed(saved, json);
}
