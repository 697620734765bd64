import { nameKey, type SchoolPart, type SchoolRow } from "../../../records";
import { blameRow, evidenceOf } from "../../blame";
import { tableRule } from "../../rule";
import type { Blame } from "../../types";

interface Named {
  readonly row: SchoolRow;
  readonly key: string;
  readonly code: string | null;
}

/** Rows that repeat an earlier one, each with the first of its kind. */
function repeats(rows: readonly Named[]): { again: Named; first: Named }[] {
  const seen = new Map<string, Named>();
  const found: { again: Named; first: Named }[] = [];
  for (const again of rows) {
    const first = seen.get(again.key);
    if (first === undefined) seen.set(again.key, again);
    else if (first.row !== again.row) found.push({ again, first });
  }
  return found;
}

function coded(part: SchoolPart): Named | null {
  const { base, stage } = part;
  const code = base?.text("school_code") ?? null;
  return base === null || stage === null || code === null ? null : { row: base, key: `${code}|${stage}`, code };
}

function named(row: SchoolRow | null, part: SchoolPart): Named | null {
  if (row === null || row.name === "" || part.stage === null) return null;
  return { row, key: `${row.table.id}|${part.stage}|${nameKey(row.name)}`, code: row.text("school_code") };
}

const isThere = (row: Named | null): row is Named => row !== null;

function blame(field: string, again: SchoolRow, first: SchoolRow, v: string): Blame {
  return blameRow(again, [field], [], { parameters: { v }, evidence: evidenceOf(first, [field]) });
}

/** A school stands once in each stage. */
const codeOnceAStage = tableRule({
  id: "S05",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  scope: "sheet",
  reads: ["school_code", "stage"],
  blames: ["school_code"],
  companions: ["P01"],
  find: ({ records }) => {
    const rows = records.parts.map(coded).filter(isThere);
    if (rows.length === 0) return null;
    return repeats(rows).map(({ again, first }) =>
      blame("school_code", again.row, first.row, `${again.code ?? ""} ${again.row.name}`),
    );
  },
});

/**
 * A name stands once in each stage of a table, blanks and width aside; the two rows of a 一贯制 school share theirs. Rows
 * with one code are the same school, and S05 says so.
 */
const nameOnceAStage = tableRule({
  id: "S16",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  scope: "sheet",
  reads: ["school_name"],
  blames: ["school_name"],
  companions: ["P01", "S17"],
  find: ({ records }) => {
    const base = records.parts.map((part) => named(part.base, part)).filter(isThere);
    const form = records.parts.map((part) => named(part.form, part)).filter(isThere);
    if (base.length + form.length === 0) return null;
    return [...repeats(base), ...repeats(form)]
      .filter(({ again, first }) => again.code === null || again.code !== first.code)
      .map(({ again, first }) => blame("school_name", again.row, first.row, again.row.name));
  },
});

export const DUPLICATE_RULES = [codeOnceAStage, nameOnceAStage];
