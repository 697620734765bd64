import type { RecordIssue } from "../../../records";
import { blameRow, startOf } from "../../blame";
import { tableRule } from "../../rule";
import type { Blame, CheckContext, TableRule } from "../../types";

/** One rule for each kind of issue that came up while records were made. */
function issueRule<Kind extends RecordIssue["kind"]>(
  id: string,
  kind: Kind,
  reads: readonly string[],
  companions: readonly string[],
  blame: (issue: Extract<RecordIssue, { kind: Kind }>) => Blame,
): TableRule {
  const isOfKind = (issue: RecordIssue): issue is Extract<RecordIssue, { kind: Kind }> => issue.kind === kind;
  return tableRule({
    id,
    severity: "mustFix",
    basis: "proposal",
    source: "ours",
    confidence: "high",
    scope: "workbook",
    reads,
    blames: reads,
    companions,
    find: ({ records }: CheckContext) =>
      records.base.length + records.form.length === 0 ? null : records.issues.filter(isOfKind).map(blame),
  });
}

const STAGE_FIELDS = ["school_name", "stage", "run_type"];

/** 学段: heading, cell, 学校基础数据 and name agree. */
const stageIsClear = issueRule("R01", "stageConflict", STAGE_FIELDS, [], ({ row }) =>
  blameRow(row, ["school_name"], ["stage", "run_type"]),
);

/** 学段: something says which stage a row belongs to. */
const stageIsKnown = issueRule("R02", "stageUnknown", STAGE_FIELDS, ["L33"], ({ row }) =>
  blameRow(row, ["school_name"], ["stage", "run_type"]),
);

/** The schools of a table stand on one sheet only. */
const schoolsOnOneSheet = issueRule("R03", "repeatedTable", ["school_name"], [], ({ used, left, schools }) => ({
  school: null,
  stage: null,
  location: startOf(left),
  column: null,
  value: null,
  expected: null,
  evidence: [],
  parameters: { sheet: left.sheet, used: used.sheet, v: schools },
}));

export const RECOGNITION_RULES = [stageIsClear, stageIsKnown, schoolsOnOneSheet];
