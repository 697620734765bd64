import type { AssessedFinding, Settings } from "../../assessment";
import { HostError, type Location, type WorkbookSnapshot } from "../../workbook";
import type { Arrangement } from "../findings/arrangement";
import type { Store } from "../state/store";
import { restOf, type Task } from "../state/state";
import { changedInputs, type Change } from "./changedInputs";
import { Examiner, type Examined } from "./examiner";
import { fillResult, isAllStale } from "./fillResult";
import { Jobs } from "./jobs";
import type { Ports } from "./ports";
import { problemOf } from "./problem";

const DEFAULT_TEMPLATE = "quality-2017";

/**
 * What the buttons of the pane and of the ribbon do. Every method settles once its work is done and never rejects: what
 * went wrong is in the state.
 */
export class PaneController {
  private readonly jobs = new Jobs();
  private readonly examiner: Examiner;

  constructor(
    private readonly ports: Ports,
    private readonly store: Store,
  ) {
    this.examiner = new Examiner(ports, store);
  }

  /** Finds out whether a fill of before can be taken back, also one of another day. */
  async open(): Promise<void> {
    const restorable = await this.ports.host.canRestore().catch(() => false);
    this.store.dispatch({ type: "restorableLearnt", restorable });
  }

  /** 校验 */
  check(): Promise<void> {
    return this.read("check", async (signal) => {
      const { plan } = await this.examiner.examine(signal);
      this.store.dispatch({ type: "checked", assessment: plan.assessment });
    });
  }

  /** Checks the workbook as it is now and shows what would be written. */
  prepareFill(): Promise<void> {
    return this.read("prepareFill", async (signal) => {
      const examined = await this.examiner.examine(signal);
      this.preview(await this.examiner.planAgain(examined, signal), null);
    });
  }

  /** Shows what would be written by the check that is shown, and by what the user typed since. */
  showPreview(): Promise<void> {
    const { examined, isAsWished } = this.examiner;
    if (examined === null || this.jobs.isWriting) return this.prepareFill();
    if (isAsWished) {
      this.preview(examined, null);
      return Promise.resolve();
    }
    return this.read("prepareFill", async (signal) => {
      this.preview(await this.examiner.planAgain(examined, signal), null);
    });
  }

  /** 说明: the user's reason for these findings; an empty one takes away what stands there. */
  explain(findings: readonly AssessedFinding[], text: string): void {
    this.store.dispatch({ type: "explained", findings, text });
  }

  /** Other findings, or the same ones put together otherwise. */
  arrange(arrangement: Arrangement): void {
    this.store.dispatch({ type: "arranged", arrangement });
  }

  /** Whether explanations can be written into the workbook: its sheet 校验结果 can be added or replaced. */
  get canReport(): boolean {
    return this.ports.host.capabilities.report;
  }

  /**
   * 填写, once the user has seen the preview. Where the workbook was changed since the check nothing is written: it is
   * checked again, and the new preview says what was changed.
   */
  async fill(): Promise<void> {
    const { examined, isCurrent } = this.examiner;
    const { host } = this.ports;
    if (examined === null || !isCurrent) return this.examineAgain(examined?.snapshot ?? null);
    const { assessment, report } = examined.plan;
    const seen = { change: false };
    await this.write("prepareFill", async () => {
      this.store.dispatch({ type: "fillingStarted" });
      // Whatever comes of it, the next fill rests on another reading.
      this.examiner.forget();
      const reports = host.capabilities.report;
      const outcomes = await host.apply(assessment.edits, reports ? report : null).catch(staleWhereChanged);
      if (outcomes === null || isAllStale(outcomes)) {
        seen.change = true;
        return;
      }
      const result = fillResult(assessment, outcomes, reports);
      this.store.dispatch({ type: "filled", result });
    });
    if (seen.change) await this.examineAgain(examined.snapshot);
    else await this.open();
  }

  /** 撤销填写 */
  async restore(): Promise<void> {
    const { host } = this.ports;
    await this.write("restore", async () => {
      this.store.dispatch({ type: "restoringStarted" });
      this.examiner.forget();
      if (!(await host.canRestore())) {
        this.store.dispatch({ type: "cancelled" });
        this.store.dispatch({ type: "noticed", notice: { kind: "nothingToRestore" } });
        return;
      }
      const left = await host.restore();
      this.store.dispatch({ type: "restored", left });
    });
    await this.open();
  }

  /** Shows a cell; what hinders that is said beside the list, which stays. */
  async reveal(location: Location): Promise<void> {
    await this.beside(() => this.ports.host.reveal(location));
  }

  /** 新建模板, of the standard that was chosen. */
  async openTemplate(): Promise<void> {
    const { standard } = this.store.state().settings;
    await this.beside(async () => {
      await this.ports.openTemplate(standard ?? DEFAULT_TEMPLATE);
      this.store.dispatch({ type: "noticed", notice: { kind: "templateOpened" } });
    });
  }

  /** Says what went wrong outside of the controller. */
  report(error: unknown): void {
    this.store.dispatch({ type: "noticed", notice: { kind: "problem", problem: problemOf(error) } });
  }

  /** Stops a check. What is being written cannot be stopped, only taken back. */
  cancel(): void {
    if (this.jobs.stop()) this.store.dispatch({ type: "cancelled" });
  }

  /** Tries again what failed. */
  async again(): Promise<void> {
    const { phase } = this.store.state();
    if (phase.kind === "failed") await this.doAgain(phase.task);
  }

  /** Other settings: what is shown is judged anew. */
  async choose(chosen: Partial<Settings>): Promise<void> {
    const { settings, phase } = this.store.state();
    this.store.dispatch({ type: "settingsChosen", settings: { ...settings, ...chosen } });
    const shown = restOf(phase).kind;
    if (this.jobs.isWriting) return;
    if (shown === "preview") await this.prepareFill();
    else if (shown === "checked" || phase.kind === "reading" || phase.kind === "assessing") await this.check();
  }

  private doAgain(task: Task): Promise<void> {
    switch (task) {
      case "check":
        return this.check();
      case "prepareFill":
        return this.prepareFill();
      case "restore":
        return this.restore();
    }
  }

  /** @param former the workbook that the user has seen, to tell him what differs */
  private examineAgain(former: WorkbookSnapshot | null): Promise<void> {
    return this.read("prepareFill", async (signal) => {
      const examined = await this.examiner.planAgain(await this.examiner.examine(signal), signal);
      this.preview(examined, former === null ? null : changedInputs(former, examined.snapshot));
    });
  }

  private preview({ plan: { assessment } }: Examined, changes: readonly Change[] | null): void {
    const reports = this.ports.host.capabilities.report;
    this.store.dispatch({ type: "previewed", assessment, reports, changes });
  }

  private read(task: Task, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return this.jobs.run(true, work, this.failing(task));
  }

  private write(task: Task, work: () => Promise<void>): Promise<void> {
    return this.jobs.run(false, work, this.failing(task));
  }

  private failing(task: Task): (error: unknown) => void {
    return (error) => {
      this.store.dispatch({ type: "failed", problem: problemOf(error), task });
    };
  }

  /** Something that leaves the phase as it is. */
  private async beside(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.report(error);
    }
  }
}

/** Without an edit to answer by, a host says by an error that the workbook was changed. */
function staleWhereChanged(error: unknown): null {
  if (error instanceof HostError && error.problem === "changed") return null;
  throw error;
}
