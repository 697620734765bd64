import type { PlannedWrite } from "../../checks";
import { rounded } from "../../statistics";
import {
  formulaAt,
  isBlank,
  isWritable,
  locationOf,
  sameValue,
  valueAt,
  type CellFormula,
  type Edit,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";
import { HiddenCells } from "../hiddenCells";
import type { SkippedWrite } from "../types";
import type { WishedCell } from "./types";

/** What is to be written, what is not and why, and every target that holds something already. */
export interface WritePlan {
  readonly edits: readonly Edit[];
  readonly skipped: readonly SkippedWrite[];
  /** What is to be written where something stands already: for the rules W01 and W02. */
  readonly targets: readonly PlannedWrite[];
}

/** A formula whose result already is what would be written stays, and is no problem. */
function saysTheSame(standing: ReturnType<typeof valueAt>, wished: WishedCell, formula: CellFormula | null): boolean {
  if (sameValue(standing, wished.to)) return true;
  if (formula === null || typeof standing !== "number" || wished.decimals === null) return false;
  return rounded(standing, wished.decimals) === wished.to;
}

function whySkipped(
  sheet: SheetSnapshot,
  wished: WishedCell,
  formula: CellFormula | null,
  replaceFormulas: boolean,
  hidden: boolean,
): SkippedWrite["reason"] | null {
  if (!isWritable(sheet, wished.row, wished.column)) return "protected";
  if (hidden) return "merged";
  return formula !== null && !(replaceFormulas && formula.kind === "plain") ? "formula" : null;
}

/**
 * Compares what belongs into the form with what stands there.
 *
 * A cell that already says the same is left alone; a protected one, one behind a merge, and a formula (unless plain
 * formulas may be replaced) are skipped and said so.
 */
export function planWrites(
  snapshot: WorkbookSnapshot,
  wishes: Iterable<WishedCell>,
  replaceFormulas: boolean,
): WritePlan {
  const edits: Edit[] = [];
  const skipped: SkippedWrite[] = [];
  const targets: PlannedWrite[] = [];
  const hidden = new HiddenCells();
  for (const wished of wishes) {
    const sheet = snapshot.sheets[wished.sheetIndex];
    if (sheet === undefined) continue;
    const from = valueAt(sheet, wished.row, wished.column);
    const formula = formulaAt(sheet, wished.row, wished.column);
    if (saysTheSame(from, wished, formula)) continue;

    const { to, header, school, stage, decimals, kind, style } = wished;
    const location = locationOf(sheet, wished.row, wished.column);
    const holds = { location, from, formula: formula?.text ?? null, to };
    if (formula !== null || !isBlank(from)) {
      targets.push({ ...holds, column: header, school, stage, decimals, keepsText: kind === "remark" });
    }

    const isHidden = hidden.has(sheet, wished.row, wished.column);
    const reason = whySkipped(sheet, wished, formula, replaceFormulas, isHidden);
    if (reason !== null) skipped.push({ ...location, reason });
    else {
      // Spelt out, an object of a large form takes half of what a spread one does.
      const { sheet: name, cell } = location;
      edits.push({ sheet: name, cell, from, to, style, replacesFormula: formula !== null });
    }
  }
  return { edits, skipped, targets };
}
