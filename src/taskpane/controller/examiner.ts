import type { FillPlan, Settings } from "../../assessment";
import type { WorkbookSnapshot } from "../../workbook";
import type { Store } from "../state/store";
import type { Ports } from "./ports";

/** What is shown, and what it rests on. */
export interface Examined {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  readonly plan: FillPlan;
  /** Fires once it may not be relied on any more: whatever was built over it ends. */
  readonly over: AbortSignal;
}

/** Reads and judges the workbook, and keeps what came of it as long as it may be relied on. */
export class Examiner {
  private last: Examined | null = null;
  private ending = new AbortController();
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
    const { settings, wishes } = store.state();
    this.isLatestReading = false;
    store.dispatch({ type: "readingStarted" });
    const snapshot = await ports.host.read(signal, (done, total) => {
      if (!signal.aborted) store.dispatch({ type: "readingProgressed", done, total });
    });
    signal.throwIfAborted();
    store.dispatch({ type: "assessingStarted" });
    const context = { date: ports.today(), program: ports.program, language: settings.language };
    const plan = await ports.assessor.plan({ snapshot, settings, context, wishes }, signal);
    signal.throwIfAborted();
    this.isLatestReading = true;
    this.forget();
    this.last = { snapshot, settings, plan, over: this.ending.signal };
    return this.last;
  }

  /** The workbook is about to be written, or is left: nothing that was read holds any more. */
  forget(): void {
    this.last = null;
    this.ending.abort();
    this.ending = new AbortController();
  }
}
