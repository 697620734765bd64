import { textBytes } from "../session/textBytes";
import { inTurn } from "../session/inTurn";

/** Something to write, and about how many bytes it takes on its way. */
export interface Step {
  readonly bytes: number;
  /** Queues the calls; nothing happens before the request is sent. */
  readonly act: (context: Excel.RequestContext) => void;
}

/** Bytes of a call: the action, and the paths of the objects that it is made of. */
export const CALL_BYTES = 450;
/** Bytes of one request that are aimed at; 1 MB is our own limit, 5 MB that of Excel on the web. */
const REQUEST_BYTES = 700_000;

/** How many bytes a value takes on its way. */
export function bytesOf(value: unknown): number {
  return textBytes(JSON.stringify(value));
}

/** The steps of each request, in order. */
function batchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    bytes += step.bytes;
    if (bytes > REQUEST_BYTES) {
      batches.push([]);
      bytes = step.bytes;
    }
    batches[batches.length - 1]?.push(step);
  }
  return batches;
}

/** Does the steps, in order, in as few requests as their bytes allow. */
export function perform(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  return inTurn(batchesOf(steps), async (batch) => {
    for (const { act } of batch) act(context);
    await context.sync();
  });
}
