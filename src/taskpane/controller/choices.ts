import type { AssessedFinding } from "../../assessment";
import type { Location } from "../../workbook";
import type { Arrangement } from "../findings/arrangement";
import { restOf } from "../state/state";
import type { Store } from "../state/store";

/** What the user decides beside the work: only the state hears of it, and the next plan is made by it. */
export class Choices {
  constructor(private readonly store: Store) {}

  /** 说明: the user's reason for these findings; an empty one takes away what stands there. */
  explain(findings: readonly AssessedFinding[], text: string): void {
    this.store.dispatch({ type: "explained", findings, text });
  }

  /** Other findings, or the same ones put together otherwise. */
  arrange(arrangement: Arrangement): void {
    this.store.dispatch({ type: "arranged", arrangement });
  }

  /** 确认: the concessions claimed in what is shown hold. */
  confirmConcessions(): void {
    const rest = restOf(this.store.state().phase);
    if (!("assessment" in rest)) return;
    this.store.dispatch({ type: "concessionsConfirmed", claims: rest.assessment.concessions });
  }

  /** Fills all but these of the cells that are shown; nothing is planned anew before the user agrees. */
  leaveWrites(left: readonly Location[]): void {
    this.store.dispatch({ type: "writesLeft", left });
  }
}
