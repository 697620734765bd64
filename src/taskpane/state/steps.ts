import { NOTHING_UNWRITTEN, unwrittenAgain, withoutSaid, type Unwritten } from "../findings/typed";
import type { PaneState, Phase, Step, TakenStep } from "./state";

type Taken = Pick<PaneState, "steps" | "wishes" | "lastStep">;

/** The step that would be taken back next; null where another pane took it. */
export function lastTaken({ steps, lastStep }: Pick<PaneState, "steps" | "lastStep">): TakenStep | null {
  return steps.find(({ number }) => number === lastStep) ?? null;
}

/**
 * After a write: what can be taken back, and what waits to be written no longer. A write that changed nothing made no step.
 *
 * @param said what stands in the workbook now
 * @param last by what the host knows the last step now
 */
export function stepTaken(
  { steps, wishes, lastStep }: PaneState,
  kind: Step,
  said: Unwritten,
  last: number | null,
): Taken {
  const isNew = last !== null && last > (lastStep ?? -Infinity);
  return {
    steps: isNew ? [...steps, { kind, number: last, said }] : steps,
    wishes: withoutSaid(wishes, said),
    lastStep: last,
  };
}

/** After a write that failed: it may have come far enough to be taken back. */
export function stepFailed(state: PaneState, phase: Phase, last: number | null): Taken {
  if (phase.kind === "filling") return stepTaken(state, "filled", NOTHING_UNWRITTEN, last);
  if (phase.kind === "cleaning") return stepTaken(state, "cleaned", NOTHING_UNWRITTEN, last);
  return { steps: state.steps, wishes: state.wishes, lastStep: last };
}

/** After the last step was taken back: what was said with it waits to be written again. */
export function stepTakenBack(state: PaneState, last: number | null): Taken {
  const taken = lastTaken(state);
  return {
    steps: state.steps.filter((step) => step !== taken),
    wishes: unwrittenAgain(state.wishes, taken?.said ?? NOTHING_UNWRITTEN),
    lastStep: last,
  };
}
