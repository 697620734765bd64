import type { Language } from "../messages";
import { PaneController } from "./controller/controller";
import type { Ports } from "./controller/ports";
import { initialState } from "./state/state";
import { createStore, type Store } from "./state/store";
import { startWorker } from "./worker/startWorker";
import { workerAssessor } from "./worker/workerAssessor";

/** What makes up a pane before it is drawn: the ribbon may use it at once. */
export interface CreatedPane {
  readonly store: Store;
  readonly controller: PaneController;
}

/**
 * Puts a pane together over a host. It judges in a worker; where the browser allows none, in the page's own thread, which
 * the pane then says.
 */
export function createPane(ports: Omit<Ports, "assessor">, language: Language): CreatedPane {
  const store = createStore(initialState(language));
  const assessor = workerAssessor(
    startWorker,
    () => import("./worker/pageAssessor").then((it) => it.pageAssessor),
    () => {
      store.dispatch({ type: "workerMissed" });
    },
  );
  return { store, controller: new PaneController({ ...ports, assessor }, store) };
}
