import { NotAssessableError, planFill, type AssessedFinding } from "../../assessment";
import {
  cellKey,
  parseAddress,
  sameValue,
  valueAt,
  type Edit,
  type EditOutcome,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";
import { openWorkbookFile, WorkbookFileError } from "../../workbook/file";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const CONTEXT = { date: "2026-01-01", program: "fuzz", language: "zh" } as const;

/** Something that must never happen, whatever the file. */
class Violation extends Error {
  override readonly name = "Violation";
}

/** How a file ended: refused with the code of a typed error, or filled. */
export type Ending =
  { readonly kind: "refused"; readonly code: string } | { readonly kind: "filled"; readonly edits: number };

interface Filled {
  readonly before: WorkbookSnapshot;
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
  readonly outcomes: readonly EditOutcome[];
}

function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Violation(otherwise);
}

async function read(
  bytes: Uint8Array,
): Promise<readonly [Awaited<ReturnType<typeof openWorkbookFile>>, WorkbookSnapshot]> {
  const workbook = await openWorkbookFile(bytes);
  return [workbook, await workbook.read(new AbortController().signal, () => undefined)];
}

function requireSentence({ rule, message }: AssessedFinding): void {
  demand(message.trim() !== "", `${rule} says nothing`);
  // What stands in quotes was typed by the user, who may type anything.
  const unfilled = /\{\w+\}|\bundefined\b|\bNaN\b|\[object/.exec(message.replace(/“[^”]*”/g, ""));
  demand(unfilled === null, `${rule} says “${message.slice(0, 200)}”`);
}

async function fillOnce(bytes: Uint8Array): Promise<Filled> {
  const [workbook, before] = await read(bytes);
  const { assessment, report } = planFill(before, SETTINGS, CONTEXT);
  demand(assessment.schools.length > 0, "assessed without a school");
  demand(assessment.tables.length > 0, "assessed without a table");
  assessment.findings.forEach(requireSentence);
  for (const { to, cell } of assessment.edits) {
    demand(typeof to !== "number" || Number.isFinite(to), `would write ${String(to)} into ${cell}`);
  }
  const outcomes = await workbook.apply(assessment.edits, workbook.capabilities.report ? report : null);
  const odd = outcomes.findIndex((outcome) => outcome === "stale" || outcome === "failed");
  demand(odd < 0, `${String(outcomes[odd])}: ${JSON.stringify(assessment.edits[odd])}`);
  return { before, bytes: workbook.bytes(), edits: assessment.edits, outcomes };
}

function writtenKeys(sheet: string, { edits, outcomes }: Filled): ReadonlySet<number> {
  const cells = edits.filter((edit, at) => edit.sheet === sheet && outcomes[at] === "applied");
  return new Set(
    cells.map(({ cell }) => {
      const position = parseAddress(cell);
      return position === null ? -1 : cellKey(position.row, position.column);
    }),
  );
}

function requireSameSheet(old: SheetSnapshot, now: SheetSnapshot | undefined, written: ReadonlySet<number>): void {
  demand(now !== undefined, `sheet ${old.name} is gone`);
  for (let row = 0; row < Math.max(old.rows.length, now.rows.length); row += 1) {
    const width = Math.max(old.rows[row]?.length ?? 0, now.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (written.has(cellKey(row, column))) continue;
      const same = sameValue(valueAt(old, row, column), valueAt(now, row, column));
      demand(same, `${old.name} row ${String(row + 1)} column ${String(column + 1)} was altered`);
    }
  }
  const formulas = [...old.formulas].filter(([key]) => !written.has(key));
  demand(
    formulas.every(([key, { text }]) => now.formulas.get(key)?.text === text),
    `a formula of ${old.name} was altered`,
  );
  demand(JSON.stringify(old.merges) === JSON.stringify(now.merges), `the merges of ${old.name} were altered`);
}

async function requireOnlyEdits(filled: Filled): Promise<void> {
  const [, after] = await read(filled.bytes);
  const own = [...filled.before.ownNames.values()].join();
  filled.before.sheets.forEach((sheet, at) => {
    if (!own.includes(sheet.name)) requireSameSheet(sheet, after.sheets[at], writtenKeys(sheet.name, filled));
  });
}

async function requireNothingLeft({ bytes }: Filled): Promise<void> {
  const again = await fillOnce(bytes);
  const applied = again.edits.filter((_, at) => again.outcomes[at] === "applied");
  demand(applied.length === 0, `the second fill writes ${JSON.stringify(applied[0])}`);
  demand(Buffer.compare(again.bytes, bytes) === 0, "the second fill gives other bytes");
}

function refusalOf(error: unknown): string | null {
  return error instanceof WorkbookFileError || error instanceof NotAssessableError ? error.code : null;
}

async function fillUnlessRefused(bytes: Uint8Array): Promise<Filled | string> {
  try {
    return await fillOnce(bytes);
  } catch (error) {
    const code = refusalOf(error);
    if (code === null) throw error;
    return code;
  }
}

/**
 * Runs the whole program over a file: read, check, fill, read again, fill again. The file may be refused with a typed
 * error; once it was filled nothing may go wrong any more.
 *
 * @throws Violation where an invariant is broken, or any error that is not typed
 */
export async function requireInvariants(bytes: Uint8Array): Promise<Ending> {
  const untouched = Uint8Array.from(bytes);
  try {
    const filled = await fillUnlessRefused(bytes);
    if (typeof filled === "string") return { kind: "refused", code: filled };
    await requireOnlyEdits(filled);
    await requireNothingLeft(filled);
    return { kind: "filled", edits: filled.edits.length };
  } catch (error) {
    if (error instanceof Violation) throw error;
    throw new Violation(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    demand(Buffer.compare(bytes, untouched) === 0, "the bytes of the input were altered");
  }
}
