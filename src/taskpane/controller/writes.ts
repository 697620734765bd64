import type { WorkbookHost } from "../../workbook";
import type { Task } from "../state/state";
import type { Store } from "../state/store";
import type { Jobs } from "./jobs";
import { problemOf } from "./problem";

/** Whatever changes the workbook: it comes to its end, and afterwards the state knows what can be taken back. */
export class Writes {
  constructor(
    private readonly host: WorkbookHost,
    private readonly store: Store,
    private readonly jobs: Jobs,
  ) {}

  /** By what the host knows the last step; what cannot be asked cannot be taken back. */
  lastStep(): Promise<number | null> {
    return this.host.lastStep().catch(() => null);
  }

  /** Tells the state of steps that were taken before, also those of another day. */
  async learn(): Promise<void> {
    this.store.dispatch({ type: "lastStepLearnt", last: await this.lastStep() });
  }

  /** Does a piece of work that nothing stops. @param task what is tried again where it fails */
  run(task: Task, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const whole = async (signal: AbortSignal): Promise<void> => {
      try {
        await work(signal);
      } catch (error) {
        this.store.dispatch({ type: "writeEnded", last: await this.lastStep() });
        throw error;
      }
    };
    return this.jobs.run(false, whole, (error) => {
      this.store.dispatch({ type: "failed", problem: problemOf(error), task });
    });
  }
}
