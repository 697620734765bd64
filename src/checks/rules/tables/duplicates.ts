import type { TableId } from "../../../forms";
import { nameKey, type SchoolPart, type SchoolRow } from "../../../records";
import { STAGES } from "../../../standards";
import { blameRow, evidenceOf } from "../../blame";
import { tableRule } from "../../rule";
import type { Blame } from "../../types";

/** A row that repeats an earlier one, and the first of its kind. */
interface Repeat {
  readonly again: SchoolRow;
  readonly first: SchoolRow;
}

interface Repeats {
  readonly found: readonly Repeat[];
  /** Whether any row has a key at all. */
  readonly assessed: boolean;
}

/**
 * The rows whose key an earlier row of the same table and stage has. Nothing is made for each row but its place in one map, since
 * a large form has many.
 *
 * @param rowOf which row of a part; null where it has none
 * @param keyOf null for a row that repeats nothing
 */
function repeats(
  parts: readonly SchoolPart[],
  rowOf: (part: SchoolPart) => SchoolRow | null,
  keyOf: (row: SchoolRow) => string | null,
): Repeats {
  const found: Repeat[] = [];
  let assessed = false;
  for (const stage of STAGES) {
    const seen = new Map<TableId, Map<string, SchoolRow>>();
    for (const part of parts) {
      const again = part.stage === stage ? rowOf(part) : null;
      const key = again === null ? null : keyOf(again);
      if (again === null || key === null) continue;
      assessed = true;
      const { id } = again.table;
      const rows = seen.get(id) ?? new Map<string, SchoolRow>();
      seen.set(id, rows);
      const first = rows.get(key);
      if (first === undefined) rows.set(key, again);
      else if (first !== again) found.push({ again, first });
    }
  }
  return { found, assessed };
}

function codeOf(row: SchoolRow): string | null {
  return row.text("school_code");
}

function nameOf(row: SchoolRow): string | null {
  return row.name === "" ? null : nameKey(row.name);
}

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
    const { found, assessed } = repeats(records.parts, ({ base }) => base, codeOf);
    if (!assessed) return null;
    return found.map(({ again, first }) => blame("school_code", again, first, `${codeOf(again) ?? ""} ${again.name}`));
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
    const base = repeats(records.parts, (part) => part.base, nameOf);
    const form = repeats(records.parts, (part) => part.form, nameOf);
    if (!base.assessed && !form.assessed) return null;
    return [...base.found, ...form.found]
      .filter(({ again, first }) => codeOf(again) === null || codeOf(again) !== codeOf(first))
      .map(({ again, first }) => blame("school_name", again, first, again.name));
  },
});

export const DUPLICATE_RULES = [codeOnceAStage, nameOnceAStage];
