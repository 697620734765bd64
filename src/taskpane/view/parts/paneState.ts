import { createContext, useContext } from "react";
import type { PaneState } from "../../state/state";

/** What the pane is at the moment, for the parts below that show more than they are given. */
export const PaneStateContext = createContext<PaneState | null>(null);

/** @throws where no pane is around */
export function usePaneState(): PaneState {
  const state = useContext(PaneStateContext);
  if (state === null) throw new Error("there is no pane around this");
  return state;
}
