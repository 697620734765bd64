import type { Pointers, Settings, Wishes } from "../../assessment";
import type { Location, WorkbookSnapshot } from "../../workbook";
import type { Store } from "../state/store";
import { unconfirmedOf } from "../state/confirmation";
import { restOf, type CleanResult, type Task } from "../state/state";
import { changedInputs, type Change } from "./changedInputs";
import { Choices } from "./choices";
import { cleanCells, NOTHING_CLEANED } from "./cleaning";
import { Examiner, type Examined } from "./examiner";
import { fillCells, isAsSeen } from "./filling";
import { Jobs } from "./jobs";
import { Notices } from "./notices";
import type { Ports } from "./ports";
import { problemOf } from "./problem";
import { Writes } from "./writes";

const DEFAULT_TEMPLATE = "quality-2017";

/** What is done anew where it failed. */
const TASKS: Readonly<Record<Task, (controller: PaneController) => Promise<void>>> = {
  check: (controller) => controller.check(),
  prepareFill: (controller) => controller.prepareFill(),
  restore: (controller) => controller.restore(),
};

/**
 * What the buttons of the pane and of the ribbon do. Every method settles once its work is done and never rejects: what
 * went wrong is in the state.
 */
export class PaneController {
  private readonly jobs = new Jobs();
  private readonly examiner: Examiner;
  private readonly writes: Writes;
  readonly choices: Choices;
  readonly notices: Notices;

  constructor(
    readonly ports: Ports,
    private readonly store: Store,
  ) {
    this.examiner = new Examiner(ports, store);
    this.writes = new Writes(ports.host, store, this.jobs);
    this.choices = new Choices(store);
    this.notices = new Notices(store);
  }

  /** Whether what was found can be written into a sheet of our own. */
  get reports(): boolean {
    return this.ports.host.capabilities.report;
  }

  /** Finds out whether a fill of before can be taken back, also one of another day. */
  open(): Promise<void> {
    return this.writes.learn();
  }

  /** What was last read and judged, for what is built over it; null once it may not be relied on any more. */
  get examined(): Examined | null {
    return this.examiner.examined;
  }

  /**
   * What is shown, with what the user typed since.
   *
   * @param other what is wished for beside that
   * @throws HostError `changed` once the workbook was written, ProblemError
   */
  current(other: Partial<Wishes> | null = null): Promise<Examined> {
    return this.examiner.shownAsWished(other);
  }

  /** The workbook is left for another one. */
  close(): void {
    this.jobs.stop();
    this.examiner.forget();
  }

  /** 校验 */
  check(): Promise<void> {
    return this.checkAfter(null);
  }

  /**
   * 整理, once the user has seen what will be mended; checks anew at once. Where the workbook was changed since the check
   * nothing is written; neither is it while claimed concessions wait to be confirmed, on which 校验结果 rests.
   *
   * @param chosen places of the cleanings that are shown
   */
  async clean(chosen: readonly Location[]): Promise<void> {
    const { examined, isCurrent } = this.examiner;
    if (examined === null || !isCurrent) return this.checkAfter(NOTHING_CLEANED);
    const { confirmed, wishes } = this.store.state();
    if (unconfirmedOf(examined.plan.assessment, confirmed).length > 0) return;
    const done: { result: CleanResult | null } = { result: null };
    await this.writes.run("check", async (signal) => {
      this.store.dispatch({ type: "cleaningStarted" });
      const { result, said } = await cleanCells(this.ports.host, this.examiner, chosen, wishes, signal);
      this.store.dispatch({ type: "cleaned", said, last: await this.writes.lastStep() });
      done.result = result;
    });
    if (done.result !== null) await this.checkAfter(done.result);
  }

  /** Checks the workbook as it is now and shows what would be written. */
  prepareFill(): Promise<void> {
    return this.read("prepareFill", async (signal) => {
      await this.examiner.examine(signal);
      this.preview(await this.examiner.asWished(signal), null);
    });
  }

  /** Shows what would be written by the check that is shown, and by what the user typed since. */
  showPreview(): Promise<void> {
    const { examined, isAsWished } = this.examiner;
    if (examined === null || this.jobs.isBusy) return this.prepareFill();
    if (isAsWished) {
      this.preview(examined, null);
      return Promise.resolve();
    }
    return this.read("prepareFill", async (signal) => {
      this.store.dispatch({ type: "assessingStarted" });
      this.preview(await this.examiner.asWished(signal), null);
    });
  }

  /**
   * 填写, once the user has seen the preview and confirmed what it rests on: nothing else is ever written. Where the
   * workbook was changed since the check nothing is: it is checked again, and the new preview says what was changed.
   */
  async fill(): Promise<void> {
    const preview = restOf(this.store.state().phase);
    if (preview.kind !== "preview") return this.showPreview();
    const { examined, isCurrent } = this.examiner;
    if (examined === null || !isCurrent) return this.examineAgain(examined?.snapshot ?? null);
    const seen = { change: false };
    await this.writes.run("prepareFill", async (signal) => {
      this.store.dispatch({ type: "fillingStarted" });
      const planned = await this.examiner.asWished(signal);
      if (!isAsSeen(planned, preview, this.store.state())) {
        this.preview(planned, null);
        return;
      }
      // Whatever comes of it, the next fill rests on another reading.
      this.examiner.forget();
      const filled = await fillCells(this.ports.host, planned);
      if (filled === null) seen.change = true;
      else this.store.dispatch({ type: "filled", ...filled, last: await this.writes.lastStep() });
    });
    if (seen.change) await this.examineAgain(examined.snapshot);
  }

  /** 撤销, one step after the other. */
  async restore(): Promise<void> {
    const { host } = this.ports;
    await this.writes.run("restore", async () => {
      this.store.dispatch({ type: "restoringStarted" });
      this.examiner.forget();
      const last = await host.lastStep();
      // Another pane may have taken a step since.
      this.store.dispatch({ type: "lastStepLearnt", last });
      if (last === null) {
        this.store.dispatch({ type: "cancelled" });
        this.notices.say({ kind: "nothingToRestore" });
        return;
      }
      const left = await host.restore();
      this.store.dispatch({ type: "restored", left, last: await this.writes.lastStep() });
    });
  }

  /** Shows a cell; what hinders that is said beside the list, which stays. */
  async reveal(location: Location): Promise<void> {
    await this.notices.beside(() => this.ports.host.reveal(location));
  }

  /** 新建模板, of the standard that was chosen. */
  async openTemplate(): Promise<void> {
    const { standard } = this.store.state().settings;
    await this.notices.beside(async () => {
      await this.ports.openTemplate(standard ?? DEFAULT_TEMPLATE);
      this.notices.say({ kind: "templateOpened" });
    });
  }

  /** Stops a check, and takes the settings back that had started it. What is being written cannot be stopped. */
  cancel(): void {
    if (!this.jobs.stop()) return;
    this.store.dispatch({ type: "cancelled" });
    this.examiner.takeBackSettings();
  }

  /** Tries again what failed. */
  async again(): Promise<void> {
    const { phase } = this.store.state();
    if (phase.kind === "failed") await TASKS[phase.task](this);
  }

  /** Other settings: what is shown is judged anew. */
  async choose(chosen: Partial<Settings>): Promise<void> {
    const { settings, phase } = this.store.state();
    this.store.dispatch({ type: "settingsChosen", settings: { ...settings, ...chosen } });
    const shown = restOf(phase).kind;
    if (this.jobs.isWriting) return;
    if (shown === "preview" || shown === "confirming") await this.prepareFill();
    else if (shown === "checked" || phase.kind === "reading" || phase.kind === "assessing") await this.check();
  }

  /** What the user says of columns and sheets: what was read is judged anew, and it is remembered for this workbook. */
  async point(change: (said: Pointers | undefined) => Pointers): Promise<void> {
    if (this.jobs.isWriting) return;
    const { settings } = this.store.state();
    const pointers = change(settings.pointers);
    this.store.dispatch({ type: "settingsChosen", settings: { ...settings, pointers } });
    this.examiner.remember(pointers);
    await this.read("check", async (signal) => {
      this.store.dispatch({ type: "assessingStarted" });
      this.show(await this.examiner.planAgain(signal), null);
    });
  }

  /** @param former the workbook that the user has seen, to tell him what differs */
  private examineAgain(former: WorkbookSnapshot | null): Promise<void> {
    return this.read("prepareFill", async (signal) => {
      await this.examiner.examine(signal);
      const examined = await this.examiner.asWished(signal);
      this.preview(examined, former === null ? null : changedInputs(former, examined.snapshot));
    });
  }

  private preview({ plan }: Examined, changes: readonly Change[] | null): void {
    const { assessment, cleanings, writes } = plan;
    this.store.dispatch({ type: "previewed", assessment, cleanings, writes, reports: this.reports, changes });
  }

  private checkAfter(cleaned: CleanResult | null): Promise<void> {
    return this.read("check", async (signal) => {
      this.show(await this.examiner.examine(signal), cleaned);
    });
  }

  private show({ plan: { assessment, cleanings } }: Examined, cleaned: CleanResult | null): void {
    this.store.dispatch({ type: "checked", assessment, cleanings, cleaned });
  }

  private read(task: Task, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return this.jobs.run(true, work, (error) => {
      this.store.dispatch({ type: "failed", problem: problemOf(error), task });
    });
  }
}
