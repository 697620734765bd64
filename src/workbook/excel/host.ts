import {
  HostError,
  type Capabilities,
  type Edit,
  type EditOutcome,
  type Location,
  type Progress,
  type ReportSheet,
  type WorkbookHost,
  type WorkbookSnapshot,
} from "..";
import { lastSequence } from "./journal/lastSequence";
import { inSets } from "./office/sets";
import { remembered, type RememberedBook } from "./plan/inputs";
import { readBook } from "./read/readBook";
import { snapshotOf } from "./read/snapshotOf";
import { reading } from "./session/run";

/**
 * The workbook that is open in Excel, behind the interface that every host has. What writes is loaded when something is
 * written for the first time: most of what is opened is only checked.
 *
 * `apply` writes only where all inputs are still what they were at the last `read`, and keeps what it overwrites in the
 * workbook itself, as a custom XML part, so that `restore` works after the pane or the file was closed.
 */
export class ExcelWorkbook implements WorkbookHost {
  private remembered: RememberedBook | null = null;

  /** Until the workbook was read, it is taken for one whose structure is open. */
  get capabilities(): Capabilities {
    return {
      reveal: true,
      report: this.remembered?.structureLocked !== true,
      nativeUndo: inSets("ExcelApi", "1.20"),
    };
  }

  /** @throws HostError; DOMException `AbortError` when the signal fires */
  async read(signal: AbortSignal, onProgress: Progress): Promise<WorkbookSnapshot> {
    const known = this.remembered?.sheets.map(({ id }) => ({ id, unlocked: null })) ?? [];
    const book = await reading((context) =>
      readBook(context, { known, choices: true, looksBehind: null }, { signal, onProgress }),
    );
    this.remembered = { sheets: book.sheets.map(remembered), structureLocked: book.structureLocked };
    return snapshotOf(book);
  }

  /**
   * @throws HostError; `changed` where there are no edits to answer by and the workbook is not what it was. Where the
   *   error came in the middle, `restore` puts back what was written
   */
  async apply(edits: readonly Edit[], report: ReportSheet | null): Promise<readonly EditOutcome[]> {
    const { applyEdits } = await import("./apply/apply");
    const { outcomes, inputs, structureLocked } = await applyEdits(edits, report, this.remembered);
    this.remembered = { sheets: inputs.map(remembered), structureLocked };
    return outcomes;
  }

  /** @throws HostError `gone` where there is no such sheet any more */
  async reveal({ sheet, cell }: Location): Promise<void> {
    const key = this.remembered?.sheets.find(({ name }) => name === sheet)?.id ?? sheet;
    await reading(async (context) => {
      const target = context.workbook.worksheets.getItem(key);
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    }).catch((error: unknown) => {
      throw error instanceof HostError ? new HostError(error.problem, error.detail, sheet) : error;
    });
  }

  lastStep(): Promise<number | null> {
    return lastSequence();
  }

  /**
   * Afterwards the workbook is not what was read last, so it has to be read before anything is applied.
   *
   * @throws HostError; what was not put back can be by another `restore`
   */
  async restore(): Promise<readonly Location[]> {
    const { restoreWorkbook } = await import("./restore/restore");
    return restoreWorkbook();
  }
}
