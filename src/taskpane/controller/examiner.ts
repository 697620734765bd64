import type { FillPlan, Wishes } from "../../assessment";
import type { WorkbookSnapshot } from "../../workbook";
import type { Store } from "../state/store";
import type { Ports } from "./ports";

/** What is shown, and what it rests on. */
export interface Examined {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: FillPlan;
  /** What the user wanted of a fill when it was planned. */
  readonly wishes: Wishes;
}

/** Reads and judges the workbook, and keeps what came of it as long as it may be relied on. */
export class Examiner {
  private last: Examined | null = null;
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
    store.dispatch({ type: "readingStarted" });
    const snapshot = await ports.host.read(signal, (done, total) => {
      if (!signal.aborted) store.dispatch({ type: "readingProgressed", done, total });
    });
    signal.throwIfAborted();
    this.last = await this.judge(snapshot, signal);
    this.isLatestReading = true;
    return this.last;
  }

  /** True where `examined` was planned by what the user wants now. */
  get isAsWished(): boolean {
    return this.last !== null && this.last.wishes === this.store.state().wishes;
  }

  /**
   * Plans by what the user wants now, over what was read before; what he types meanwhile counts too.
   *
   * @param examined what was last read and judged
   * @throws ProblemError; DOMException `AbortError` when the signal fires
   */
  async planAgain(examined: Examined, signal: AbortSignal): Promise<Examined> {
    let again = examined;
    while (again.wishes !== this.store.state().wishes) again = await this.judge(again.snapshot, signal);
    this.last = again;
    return again;
  }

  private async judge(snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<Examined> {
    const { store, ports } = this;
    const { settings, wishes } = store.state();
    store.dispatch({ type: "assessingStarted" });
    const context = { date: ports.today(), program: ports.program, language: settings.language };
    const plan = await ports.assessor.plan({ snapshot, settings, context, wishes }, signal);
    signal.throwIfAborted();
    return { snapshot, plan, wishes };
  }

  /** The workbook is about to be written: nothing that was read holds any more. */
  forget(): void {
    this.last = null;
  }
}
