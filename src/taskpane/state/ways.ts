import { unconfirmedOf } from "./confirmation";
import { leftOf } from "./leftWrites";
import type { PaneState, Phase, PreviewPhase, Resting } from "./state";

/** No preview before every claimed concession is confirmed: whatever asks for it comes by here. */
export function previewed(
  { assessment, cleanings, writes, reports, changes }: Omit<PreviewPhase, "kind" | "left">,
  { confirmed, wishes }: Pick<PaneState, "confirmed" | "wishes">,
): Resting {
  const left = leftOf(writes, wishes);
  const preview: PreviewPhase = { kind: "preview", assessment, cleanings, writes, left, reports, changes };
  const claims = unconfirmedOf(assessment, confirmed);
  return claims.length === 0 ? preview : { kind: "confirming", assessment, claims, preview };
}

/** What waited for claims to be confirmed goes on to the preview, also where the pane is about to return to it. */
export function goneOn(phase: Phase, confirmed: ReadonlySet<string>): Phase {
  const onward = (rest: Resting): Resting =>
    rest.kind === "confirming" && unconfirmedOf(rest.assessment, confirmed).length === 0 ? rest.preview : rest;
  return "before" in phase ? { ...phase, before: onward(phase.before) } : onward(phase);
}

/**
 * A failure leads back to what was there before it, the preview and what is asked before it to the findings; elsewhere
 * there is no way back.
 */
export function wayBack(phase: Phase): Phase {
  switch (phase.kind) {
    case "failed":
      return phase.before;
    case "confirming":
      return wayBack(phase.preview);
    case "preview": {
      const { assessment, cleanings } = phase;
      return { kind: "checked", assessment, cleanings, cleaned: null };
    }
    default:
      return phase;
  }
}
