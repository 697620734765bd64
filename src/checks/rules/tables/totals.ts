import type { Column, Field } from "../../../forms";
import { readNumber, type TotalRow } from "../../../records";
import { addressOf, displayValue } from "../../../workbook";
import { columnLabel } from "../../label";
import { shown } from "../../plausibility";
import { tableRule } from "../../rule";
import type { Blame } from "../../types";

/** Numbers that have no sum: orders, codes, years, the largest of something; and figures per pupil. */
const NOT_ADDITIVE: ReadonlySet<string> = new Set(["seq", "sponsor_code", "built_year", "grades", "max_class"]);
const PER_PUPIL = /^[yb]\d$/;
/** Half of the last decimal that amounts are typed with, and what doubles add to a long sum. */
const TOLERANCE = 0.005;
const NOISE = 1e-12;

function isAdditive({ id, kind }: Field): boolean {
  return (kind === "integer" || kind === "decimal") && !NOT_ADDITIVE.has(id) && !PER_PUPIL.test(id);
}

/** What the rows of a total add up to, as typed; cells without a number count as nothing. */
function sumOf(total: TotalRow, field: string): number {
  let sum = 0;
  for (const row of total.summed) {
    const reading = row.reading(field);
    if (reading.kind === "number") sum += reading.value;
  }
  return sum;
}

function blame(total: TotalRow, column: Column, sum: number): Blame {
  const value = total.value(column.field.id);
  const label = columnLabel(column.header);
  return {
    school: null,
    stage: null,
    location: { sheet: total.table.sheet, cell: addressOf(total.row, column.index) },
    column: label,
    value,
    expected: shown(sum),
    evidence: [],
    parameters: { v: total.label, h: label, stated: displayValue(value), sum: shown(sum) },
  };
}

/** A total is the sum of the rows that it stands for. */
const totalsAddUp = tableRule({
  id: "S15",
  severity: "mustFix",
  basis: "proposal",
  source: "鲁教财字〔2012〕111号 表1-1 has 小计 rows (china-audit.com lhd_9glls…_7)",
  confidence: "high",
  scope: "sheet",
  reads: ["school_name"],
  blames: ["stu"],
  find: ({ records }) => {
    const blames: Blame[] = [];
    let assessed = false;
    for (const total of records.totals) {
      if (total.summed.length === 0) continue;
      for (const column of total.table.columns.values()) {
        if (!isAdditive(column.field)) continue;
        const stated = readNumber(total.value(column.field.id));
        if (stated.kind !== "number") continue;
        assessed = true;
        const sum = sumOf(total, column.field.id);
        if (Math.abs(stated.value - sum) > TOLERANCE + NOISE * Math.abs(sum)) blames.push(blame(total, column, sum));
      }
    }
    return assessed ? blames : null;
  },
});

export const TOTAL_RULES = [totalsAddUp];
