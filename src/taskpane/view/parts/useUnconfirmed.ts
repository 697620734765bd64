import { unconfirmedOf } from "../../state/confirmation";
import { restOf } from "../../state/state";
import { usePaneState } from "./paneState";

/** Whether claimed concessions in what is shown wait to be confirmed: until then nothing that rests on them leaves the pane. */
export function useUnconfirmed(): boolean {
  const { phase, confirmed } = usePaneState();
  const rest = restOf(phase);
  return "assessment" in rest && unconfirmedOf(rest.assessment, confirmed).length > 0;
}
