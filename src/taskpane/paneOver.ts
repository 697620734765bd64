import type { Wishes } from "../assessment";
import { PaneController } from "./controller/controller";
import type { Ports } from "./controller/ports";
import type { CreatedPane } from "./createPane";
import { openStore } from "./openStore";
import type { Preferences } from "./preferences/preferences";

/** Puts a pane together over a host that has an assessor of its own. */
export function paneOver(ports: Ports, preferences: Preferences, wishes: Wishes): CreatedPane {
  const store = openStore(ports.shelf, preferences, wishes);
  return { store, controller: new PaneController(ports, store) };
}
