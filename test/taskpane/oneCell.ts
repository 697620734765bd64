import { emptyShelf } from "./emptyShelf";
import type { Assessment, ClaimedConcession, FillPlan } from "../../src/assessment";
import {
  displayValue,
  HostError,
  type Edit,
  type EditOutcome,
  type ReportSheet,
  type WorkbookHost,
  type WorkbookSnapshot,
} from "../../src/workbook";
import { IN_EXCEL } from "../../src/messages";
import { initialState, type Phase } from "../../src/taskpane/state/state";
import { createStore } from "../../src/taskpane/state/store";
import type { Assessor } from "../../src/taskpane/worker/assessor";
import { PaneController } from "../../src/taskpane/controller/controller";
import type { Delivery, Ports } from "../../src/taskpane/controller/ports";

/** What is planned for every workbook of these tests. */
export const EDIT: Edit = { sheet: "表一", cell: "B1", from: null, to: "达标", style: null, replacesFormula: false };

/** A workbook of one cell, A1; what is planned says what it holds. */
export function workbookWith(value: number): WorkbookSnapshot {
  const sheet = {
    name: "表一",
    visible: true,
    protected: false,
    rows: [[value]],
    merges: [],
    formulas: new Map(),
    percentCells: new Set<number>(),
    hiddenRows: new Set<number>(),
    truncated: false,
  };
  return { sheets: [sheet], ownNames: new Map() };
}

/** A workbook of one cell that behaves as a host promises: it writes only what was read last. */
class FakeHost implements WorkbookHost {
  capabilities = { reveal: true, report: true, nativeUndo: false };
  value = 1;
  lastRead: number | null = null;
  applied = 0;
  private steps: readonly number[] = [];
  private count = 0;
  private hasReport = false;
  refuses: Error | null = null;
  outcome: EditOutcome = "applied";

  async read(signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<WorkbookSnapshot> {
    await this.refuse();
    onProgress(1, 2);
    signal.throwIfAborted();
    this.lastRead = this.value;
    return workbookWith(this.value);
  }
  async apply(edits: readonly Edit[], report: ReportSheet | null): Promise<readonly EditOutcome[]> {
    await this.refuse();
    if (this.lastRead !== this.value) {
      if (edits.length === 0) throw new HostError("changed", "InputsDiffer");
      return edits.map(() => "stale");
    }
    this.applied += 1;
    const changes = (edits.length > 0 && this.outcome === "applied") || (report !== null && !this.hasReport);
    this.hasReport ||= report !== null;
    if (changes) this.step();
    return edits.map(() => this.outcome);
  }
  reveal(): Promise<void> {
    return this.refuse();
  }
  lastStep(): Promise<number | null> {
    return Promise.resolve(this.steps[this.steps.length - 1] ?? null);
  }
  async restore(): Promise<readonly { sheet: string; cell: string }[]> {
    await this.refuse();
    this.steps = this.steps.slice(0, -1);
    return [{ sheet: "表一", cell: "C1" }];
  }
  /** As if something had been written, by whomever. */
  step(): void {
    this.count += 1;
    this.steps = [...this.steps, this.count];
  }
  private refuse(): Promise<void> {
    const { refuses } = this;
    this.refuses = null;
    return refuses === null ? Promise.resolve() : Promise.reject(refuses);
  }
}

export function planOf(
  snapshot: WorkbookSnapshot,
  edits: readonly Edit[],
  concessions: readonly ClaimedConcession[] = [],
): FillPlan {
  const assessment = {
    dataMark: displayValue(snapshot.sheets[0]?.rows[0]?.[0] ?? null),
    edits,
    findings: [],
    skipped: [],
    concessions,
  };
  const report = { title: "校验结果" } as FillPlan["report"];
  return { assessment: assessment as unknown as Assessment, report, writes: edits, cleanings: [], cleaned: [] };
}

/** A controller over a workbook of one cell, and what is seen of it. */
export function setUp(edits: readonly Edit[] = [EDIT]) {
  const host = new FakeHost();
  const plan = jest.fn<ReturnType<Assessor["plan"]>, Parameters<Assessor["plan"]>>(({ snapshot }) =>
    Promise.resolve(planOf(snapshot, edits)),
  );
  const shelf = emptyShelf();
  const openTemplate = jest.fn(() => Promise.resolve());
  const store = createStore(initialState("zh"));
  const phases: string[] = [];
  store.subscribe(() => {
    const { kind } = store.state().phase;
    if (phases[phases.length - 1] !== kind) phases.push(kind);
  });
  const deliver = jest.fn<Promise<void>, [Delivery]>(() => Promise.resolve());
  const ports: Ports = {
    host,
    assessor: { plan },
    today: () => "2026-03-01",
    program: "Balance test",
    shelf: () => shelf,
    openTemplate,
    place: IN_EXCEL,
    fileName: () => "县.xlsx",
    json: (assessment) => Promise.resolve(JSON.stringify(assessment)),
    deliver,
  };
  const controller = new PaneController(ports, store);
  const phase = (): Phase => store.state().phase;
  /** The value of A1 that what is shown rests on. */
  const shown = (): string | null => {
    const now = phase();
    return "assessment" in now ? now.assessment.dataMark : null;
  };
  return { host, ports, plan, shelf, openTemplate, deliver, store, phases, controller, phase, shown };
}

/** What the state says of an Excel that asks to come back later … */
export const BUSY_PROBLEM = { kind: "host", problem: "busy", detail: "ActivityLimitReached", sheet: null };
/** … which a host tells by this error. */
export const BUSY = new HostError("busy", "ActivityLimitReached");
