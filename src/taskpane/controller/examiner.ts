import type { FillPlan } from "../../assessment";
import type { WorkbookSnapshot } from "../../workbook";
import type { Pointers } from "../../assessment";
import { rememberedPointers, rememberPointers } from "../preferences/rememberedPointers";
import { workbookKey } from "../preferences/workbookKey";
import type { Store } from "../state/store";
import type { Ports } from "./ports";

/** What is shown, and what it rests on. */
export interface Examined {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: FillPlan;
}

/** Reads and judges the workbook, and keeps what came of it as long as it may be relied on. */
export class Examiner {
  private last: Examined | null = null;
  /** What was last read, be it judged or not; null once it may not be relied on. */
  private reading: WorkbookSnapshot | null = null;
  private isLatestReading = false;

  constructor(
    private readonly ports: Ports,
    private readonly store: Store,
  ) {}

  /** What was last read and judged; null where nothing was, and after every write. */
  get examined(): Examined | null {
    return this.last;
  }

  /** True where the host's last reading is the one that `examined` rests on, so that it sees every change since. */
  get isCurrent(): boolean {
    return this.isLatestReading;
  }

  /**
   * Reads the workbook and judges it by the settings as they stand, telling the state how far it is.
   *
   * @throws HostError, ProblemError; DOMException `AbortError` when the signal fires
   */
  async examine(signal: AbortSignal): Promise<Examined> {
    const { store, ports } = this;
    this.isLatestReading = false;
    this.reading = null;
    store.dispatch({ type: "readingStarted" });
    const snapshot = await ports.host.read(signal, (done, total) => {
      if (!signal.aborted) store.dispatch({ type: "readingProgressed", done, total });
    });
    signal.throwIfAborted();
    this.reading = snapshot;
    this.recall(snapshot);
    store.dispatch({ type: "assessingStarted" });
    return this.judge(snapshot, signal);
  }

  /**
   * Judges what was last read by the settings and wishes as they stand now; where nothing is left of a reading, reads first.
   *
   * @throws as `examine`
   */
  planAgain(signal: AbortSignal): Promise<Examined> {
    return this.reading === null ? this.examine(signal) : this.judge(this.reading, signal);
  }

  /** Remembers what the user says of the columns and sheets of the workbook, for when it is opened again. */
  remember(pointers: Pointers): void {
    if (this.reading !== null) rememberPointers(this.ports.shelf, workbookKey(this.reading), pointers);
  }

  /** Takes over what the user said of this workbook before; what he has said since it was opened goes before it. */
  private recall(snapshot: WorkbookSnapshot): void {
    const { settings } = this.store.state();
    if (settings.pointers !== undefined) {
      this.remember(settings.pointers);
      return;
    }
    const pointers = rememberedPointers(this.ports.shelf, workbookKey(snapshot));
    if (pointers !== null) this.store.dispatch({ type: "settingsChosen", settings: { ...settings, pointers } });
  }

  private async judge(snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<Examined> {
    const { ports } = this;
    const { settings, wishes } = this.store.state();
    const context = { date: ports.today(), program: ports.program, language: settings.language };
    const plan = await ports.assessor.plan({ snapshot, settings, context, wishes }, signal);
    signal.throwIfAborted();
    this.isLatestReading = true;
    this.last = { snapshot, plan };
    return this.last;
  }

  /** The workbook is about to be written: nothing that was read holds any more. */
  forget(): void {
    this.last = null;
    this.reading = null;
  }
}
