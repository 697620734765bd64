import { type Edit, type EditOutcome, type ReportSheet, parseAddress } from "../..";
import { partOfKind } from "../package/workbookPart";
import { readCellContext, type WorkbookPackage } from "../read/openPackage";
import { CellBudget } from "../read/cellBudget";
import type { CellContext } from "../read/cellReader";
import { PackageChanges } from "./changes";
import { holdsFormula } from "./holdsFormula";
import { ownSheet } from "./report/ownSheet";
import { putReport } from "./report/reportSheet";
import { editSheet, type SheetResult } from "./cells/sheetEdits";
import { StylesPart } from "./styles/stylesPart";
import { editsIn } from "./cells/targets";
import { WorkbookEditor } from "./workbookEditor";

/** A workbook file after some edits. */
export interface AppliedEdits {
  /** The same bytes as before where nothing changed. */
  readonly bytes: Uint8Array;
  /** One an edit, in the same order. */
  readonly outcomes: readonly EditOutcome[];
}

/**
 * Applies edits to a workbook file and puts a sheet of our own into it.
 *
 * Beside the sheets written to, only the main part, its relationships, the content types, styles, calcChain and
 * docProps/app.xml may change; every other part keeps its packed bytes.
 *
 * @throws WorkbookFileError where a part that is needed is broken; nothing is changed then
 */
export function applyEdits(source: WorkbookPackage, edits: readonly Edit[], report: ReportSheet | null): AppliedEdits {
  const changes = new PackageChanges(source.archive);
  const editor = new WorkbookEditor(source, changes);
  const styles = new StylesPart(source);
  const outcomes = edits.map(({ cell }): EditOutcome => (parseAddress(cell) === null ? "unsupported" : "stale"));
  let known: CellContext | null = null;
  const context = (): CellContext => (known ??= readCellContext(source));
  const results = editSheets({ source, context, styles, changes }, edits, outcomes);
  if (report !== null) {
    putReport(report, source, changes, editor, () => styles.sheet, ownSheet(source, report, context));
  }
  styles.commit(changes, editor);
  keepFormulasRight(source, editor, results);
  const byPart = changes.byPart();
  return { bytes: byPart.size === 0 ? source.archive.file : source.archive.rewritten(byPart), outcomes };
}

interface Target {
  readonly source: WorkbookPackage;
  readonly context: () => CellContext;
  readonly styles: StylesPart;
  readonly changes: PackageChanges;
}

/** Edits of sheets that do not exist stay stale. */
function editSheets(
  { source, context, styles, changes }: Target,
  edits: readonly Edit[],
  outcomes: EditOutcome[],
): ReadonlyMap<string, SheetResult> {
  const results = new Map<string, SheetResult>();
  if (edits.length === 0) return results;
  const aimedAt = new Set<string>();
  for (const { sheet } of edits) aimedAt.add(sheet);
  const editing = { source, context: context(), budget: new CellBudget(), styles: () => styles.sheet, changes };
  for (const sheet of source.workbook.sheets) {
    const own = aimedAt.has(sheet.name) ? editsIn(sheet.name, edits) : null;
    if (own !== null) results.set(sheet.part, editSheet(editing, sheet, own, edits, outcomes));
  }
  return results;
}

/** A replaced formula leaves the calculation chain, and any formula left may read a cell that was written. */
function keepFormulasRight(
  source: WorkbookPackage,
  editor: WorkbookEditor,
  results: ReadonlyMap<string, SheetResult>,
): void {
  const { workbook, archive } = source;
  const all = Array.from(results.values());
  if (!all.some(({ valuesChanged }) => valuesChanged)) return;
  const chain = partOfKind(workbook, "calcChain");
  // The chain is optional; the application makes it anew.
  if (chain !== null && all.some(({ replacedFormulas }) => replacedFormulas > 0)) editor.removePart(chain, "calcChain");
  const formulaLeft = workbook.sheets.some(({ part }) => {
    const left = results.get(part)?.remainingFormulas;
    if (left !== undefined) return left > 0;
    return source.formulasByPart.get(part) ?? holdsFormula(archive, part);
  });
  if (formulaLeft) editor.recalculateOnLoad();
}
