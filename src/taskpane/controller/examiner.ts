import type { FillPlan, Wishes } from "../../assessment";
import type { WorkbookSnapshot } from "../../workbook";
import type { Store } from "../state/store";
import type { Ports } from "./ports";

/** What is shown, and what it rests on. */
export interface Examined {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: FillPlan;
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
    store.dispatch({ type: "assessingStarted" });
    const judged = await this.judge(snapshot, store.state().wishes, signal);
    this.isLatestReading = true;
    this.last = judged;
    return judged;
  }

  /**
   * Judges what was last read once more, by the settings and wishes as they stand now. Tells the state nothing.
   *
   * @throws ProblemError; DOMException `AbortError` when the signal fires; Error where nothing was read
   */
  async planAgain(signal: AbortSignal): Promise<Examined> {
    this.last = await this.judge(this.reading, this.store.state().wishes, signal);
    return this.last;
  }

  /** What was last judged; once more, as by `planAgain`, where the user wishes otherwise since. */
  async asWished(signal: AbortSignal): Promise<Examined> {
    const { last } = this;
    return last !== null && last.wishes === this.store.state().wishes ? last : this.planAgain(signal);
  }

  /** Judges what was last read by other wishes than those of the state, which are not kept. Throws as `planAgain` does. */
  planWith(wishes: Partial<Wishes>, signal: AbortSignal): Promise<Examined> {
    return this.judge(this.reading, { ...this.store.state().wishes, ...wishes }, signal);
  }

  private get reading(): WorkbookSnapshot {
    if (this.last === null) throw new Error("nothing was read");
    return this.last.snapshot;
  }

  private async judge(snapshot: WorkbookSnapshot, wishes: Wishes, signal: AbortSignal): Promise<Examined> {
    const { today, program, assessor } = this.ports;
    const { settings } = this.store.state();
    const context = { date: today(), program, language: settings.language };
    const plan = await assessor.plan({ snapshot, settings, context, wishes }, signal);
    signal.throwIfAborted();
    return { snapshot, plan, wishes };
  }

  /** The workbook is about to be written: nothing that was read holds any more. */
  forget(): void {
    this.last = null;
  }
}
