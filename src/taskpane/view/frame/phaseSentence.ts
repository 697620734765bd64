import { fill, type PaneTexts } from "../../../messages";
import { chosenCount, type Phase } from "../../state/state";

/** Where the pane is, in a sentence: what stands above everything else and what a screen reader says. */
export function phaseSentence(phase: Phase, texts: PaneTexts["phases"]): string {
  switch (phase.kind) {
    case "checked": {
      const { findings } = phase.assessment;
      const mustFix = findings.filter(({ severity }) => severity === "mustFix").length;
      return fill(texts.checked, { mustFix, explain: findings.length - mustFix });
    }
    case "confirming":
      return fill(texts.confirming, { count: phase.claims.length });
    case "preview":
      return fill(texts.preview, { count: chosenCount(phase) });
    case "filled":
      return fill(texts.filled, { count: phase.result.applied });
    case "restored":
      return texts.restored[phase.step ?? "unknown"];
    default:
      return texts[phase.kind];
  }
}
