import type { Notice } from "../state/state";
import type { Store } from "../state/store";
import { problemOf } from "./problem";

/** What is said beside what is going on. */
export class Notices {
  constructor(private readonly store: Store) {}

  say(notice: Notice): void {
    this.store.dispatch({ type: "noticed", notice });
  }

  /** Says what went wrong outside of the controller. */
  report(error: unknown): void {
    this.say({ kind: "problem", problem: problemOf(error) });
  }

  /** Says that no worker could be started, so that the page works itself. */
  missWorker(): void {
    this.store.dispatch({ type: "workerMissed" });
  }

  /** Does something that leaves the phase as it is; what hinders it is said. */
  async beside(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.report(error);
    }
  }
}
