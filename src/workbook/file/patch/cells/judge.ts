import { type Edit, type EditOutcome, sameValue, type CellValue } from "../../..";
import { LIMITS } from "../../limits";
import type { BlockedCells } from "./blockedCells";
import type { CellTarget, RowTarget } from "./targets";

/** The cells of a sheet that edits aim at, and the positions of these edits in the list given to `apply`. */
export interface SheetTargets {
  readonly rows: readonly RowTarget[];
  readonly order: Uint32Array;
}

/** What the sheet allows. */
export interface SheetRules {
  readonly protected: boolean;
  readonly blocked: BlockedCells;
}

/**
 * Decides about every edit of a sheet and notes in the targets what they become.
 *
 * @param outcomes filled in at the place of each edit
 */
export function judgeEdits(
  targets: SheetTargets,
  edits: readonly Edit[],
  rules: SheetRules,
  outcomes: EditOutcome[],
): void {
  for (const { row, cells } of targets.rows) {
    for (const cell of cells) {
      for (let place = cell.firstEdit; place < cell.endEdit; place++) {
        const index = targets.order[place] ?? 0;
        const edit = edits[index];
        if (edit !== undefined) outcomes[index] = judgeEdit(row, cell, edit, rules);
      }
    }
  }
}

function judgeEdit(row: number, cell: CellTarget, edit: Edit, rules: SheetRules): EditOutcome {
  if (rules.protected && !cell.unlocked) return "protected";
  if (rules.blocked.has(row, cell.column) || !mayReplace(cell, edit)) return "unsupported";
  if (!sameValue(valueNow(cell), edit.from)) return "stale";
  if (!isWritable(edit.to)) return "failed";
  accept(cell, edit);
  return "applied";
}

function mayReplace(cell: CellTarget, edit: Edit): boolean {
  if (cell.formula === null || cell.valueChanges || isOnlyLook(cell, edit)) return true;
  return cell.formula === "plain" && edit.replacesFormula;
}

/** True for an edit that says what stands there already and wants another look: what is in the cell stays, a formula too. */
function isOnlyLook(cell: CellTarget, edit: Edit): boolean {
  return edit.style !== null && !edit.replacesFormula && wanted(edit) === valueNow(cell);
}

/** An empty text makes an empty cell. */
function wanted(edit: Edit): string | number | null {
  return edit.to === "" ? null : edit.to;
}

/** What a later edit of the same cell finds. */
function valueNow(cell: CellTarget): CellValue {
  return cell.valueChanges ? cell.value : cell.standing;
}

function isWritable(value: string | number | null): boolean {
  if (typeof value === "string") return value.length <= LIMITS.text;
  return value === null || Number.isFinite(value);
}

/** An edit that changes nothing is accepted without a trace, so that filling twice writes once. */
function accept(cell: CellTarget, edit: Edit): void {
  const value = wanted(edit);
  const replaces = cell.formula !== null && !cell.valueChanges && edit.replacesFormula;
  if (replaces || valueNow(cell) !== value) cell.valueChanges = true;
  cell.value = value;
  if (edit.style === "unmet") cell.unmet = true;
}
