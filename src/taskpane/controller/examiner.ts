import { NO_POINTERS, type FillPlan, type Pointers, type Settings, type Wishes } from "../../assessment";
import { HostError, type WorkbookSnapshot } from "../../workbook";
import { rememberedPointers, rememberPointers } from "../preferences/rememberedPointers";
import { workbookKey } from "../preferences/workbookKey";
import type { Store } from "../state/store";
import type { Ports } from "./ports";

/** What is shown, and what it rests on. */
export interface Examined {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  readonly plan: FillPlan;
  /** What the plan was made for. */
  readonly wishes: Wishes;
  /** Fires once it may not be relied on any more: whatever was built over it ends. */
  readonly over: AbortSignal;
}

/** Reads and judges the workbook, and keeps what came of it as long as it may be relied on. */
export class Examiner {
  private last: Examined | null = null;
  /** What was last read, be it judged or not; null once it may not be relied on. */
  private reading: WorkbookSnapshot | null = null;
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
    return this.judgeLatest(snapshot, signal);
  }

  /** True where `examined` was planned by what the user wants now. */
  get isAsWished(): boolean {
    const { settings, wishes } = this.store.state();
    return this.last !== null && this.last.wishes === wishes && this.last.settings === settings;
  }

  /**
   * Judges what was last read once more, by the settings and wishes as they stand now, and tells the state nothing; where
   * nothing is left of a reading, reads first.
   *
   * @throws as `examine`
   */
  planAgain(signal: AbortSignal): Promise<Examined> {
    return this.reading === null ? this.examine(signal) : this.judgeLatest(this.reading, signal);
  }

  /** What was last judged; once more, as by `planAgain`, as long as the user wishes otherwise meanwhile. */
  async asWished(signal: AbortSignal): Promise<Examined> {
    let examined = this.last ?? (await this.planAgain(signal));
    while (!this.isAsWished) examined = await this.planAgain(signal);
    return examined;
  }

  /** Judges what was last read by other wishes than those of the state, which are not kept. Throws as `examine` does. */
  async planWith(wishes: Wishes, signal: AbortSignal): Promise<FillPlan> {
    const reading = this.reading ?? (await this.examine(signal)).snapshot;
    return this.judge(reading, this.store.state().settings, wishes, signal);
  }

  /**
   * What is shown, with what the user typed since; beside all else: nothing is read for it, and what is shown stays.
   *
   * @param other what is wished for beside that
   * @throws HostError `changed` once the workbook was written, ProblemError
   */
  async shownAsWished(other: Partial<Wishes> | null): Promise<Examined> {
    const { last } = this;
    if (last === null) throw new HostError("changed", "NotRead");
    const own = this.store.state().wishes;
    if (other === null && last.wishes === own) return last;
    const wishes = { ...own, ...other };
    const plan = await this.judge(last.snapshot, last.settings, wishes, new AbortController().signal);
    return { ...last, plan, wishes };
  }

  /** Remembers what the user says of the columns and sheets of the workbook, for when it is opened again. */
  remember(pointers: Pointers, snapshot: WorkbookSnapshot | null = this.reading): void {
    if (snapshot !== null) rememberPointers(this.ports.shelf, workbookKey(snapshot), pointers);
  }

  /** The user stopped what other settings had started: those by which all that he sees was judged hold again. */
  takeBackSettings(): void {
    const { last, store } = this;
    if (last === null || last.settings === store.state().settings) return;
    store.dispatch({ type: "settingsChosen", settings: last.settings });
    this.remember(last.settings.pointers ?? NO_POINTERS, last.snapshot);
  }

  /** The workbook is about to be written, or is left: nothing that was read holds any more. */
  forget(): void {
    this.last = null;
    this.reading = null;
    this.end();
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

  private async judgeLatest(snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<Examined> {
    const { settings, wishes } = this.store.state();
    const plan = await this.judge(snapshot, settings, wishes, signal);
    this.isLatestReading = true;
    // What was built over the same workbook by the same settings stands, whatever the user has typed since.
    if (this.last?.snapshot !== snapshot || this.last.settings !== settings) this.end();
    this.last = { snapshot, settings, plan, wishes, over: this.ending.signal };
    return this.last;
  }

  private async judge(
    snapshot: WorkbookSnapshot,
    settings: Settings,
    wishes: Wishes,
    signal: AbortSignal,
  ): Promise<FillPlan> {
    const { today, program, assessor } = this.ports;
    const context = { date: today(), program, language: settings.language };
    const plan = await assessor.plan({ snapshot, settings, context, wishes }, signal);
    signal.throwIfAborted();
    return plan;
  }

  /** Tells whatever was built over the last judgement that it is over. */
  private end(): void {
    this.ending.abort();
    this.ending = new AbortController();
  }
}
