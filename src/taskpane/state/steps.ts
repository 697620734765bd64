import { NOTHING_UNWRITTEN, unwrittenAgain } from "../findings/typed";
import type { FillResult, PaneState, Step } from "./state";

type Taken = Pick<PaneState, "steps" | "wishes" | "written">;

/**
 * After a write: what can be taken back, and what was said of findings, which is in the workbook once that has its sheet
 * 校验结果. Where no cell was written, nobody knows whether there is anything to take back: then no step is known any more.
 */
export function stepTaken(
  { steps, wishes, written }: PaneState,
  step: Step,
  { applied, reported }: Pick<FillResult, "applied" | "reported">,
): Taken {
  const taken = applied === 0 ? [] : [...steps, step];
  if (!reported) return { steps: taken, wishes, written: [...written, NOTHING_UNWRITTEN] };
  const { explanations, typed = [] } = wishes;
  const waiting = { ...wishes, ...NOTHING_UNWRITTEN };
  return { steps: taken, wishes: waiting, written: [...written, { explanations, typed }] };
}

/** After the last step was taken back: what was said with it waits to be written again. */
export function stepTakenBack({ steps, wishes, written }: PaneState): Taken {
  const last = written[written.length - 1] ?? NOTHING_UNWRITTEN;
  return { steps: steps.slice(0, -1), wishes: unwrittenAgain(wishes, last), written: written.slice(0, -1) };
}
