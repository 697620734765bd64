import { PaneController } from "./controller/controller";
import type { Ports } from "./controller/ports";
import { openStore } from "./openStore";
import { loadPreferences } from "./preferences/preferences";
import type { Store } from "./state/store";
import { startWorker } from "./worker/startWorker";
import { workerAssessor } from "./worker/workerAssessor";

/** What makes up a pane before it is drawn: the ribbon may use it at once. */
export interface CreatedPane {
  readonly store: Store;
  readonly controller: PaneController;
}

/**
 * Puts a pane together over a host. It judges in a worker; where the browser allows none, in the page's own thread, which
 * the pane then says. It begins with the settings of the last visit.
 *
 * @param tag of the host's language, for the first visit
 */
export function createPane(ports: Omit<Ports, "assessor">, tag: string): CreatedPane {
  const store = openStore(ports.shelf, loadPreferences(ports.shelf, tag));
  const assessor = workerAssessor(
    startWorker,
    () => import("./worker/pageAssessor").then((it) => it.pageAssessor),
    () => {
      store.dispatch({ type: "workerMissed" });
    },
  );
  return { store, controller: new PaneController({ ...ports, assessor }, store) };
}
