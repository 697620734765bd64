import type { Wishes } from "../assessment";
import type { Language } from "../messages";
import { PaneController } from "./controller/controller";
import type { Ports } from "./controller/ports";
import type { CreatedPane } from "./createPane";
import { initialState } from "./state/state";
import { createStore } from "./state/store";

/** Puts a pane together over a host that has an assessor of its own. */
export function paneOver(ports: Ports, language: Language, wishes: Wishes): CreatedPane {
  const store = createStore({ ...initialState(language), wishes });
  return { store, controller: new PaneController(ports, store) };
}
