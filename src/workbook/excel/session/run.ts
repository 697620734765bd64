import { hostErrorOf } from "./hostError";

/** Reads within one connection to Excel, and fails at once where the user is typing in a cell: there is time to ask. */
export function reading<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return mapped(Excel.run(batch));
}

/**
 * Writes within one connection to Excel. What was begun should be finished, so it waits until the user leaves the cell;
 * and it is one step of Excel's own undo, where Excel knows how.
 */
export function writing<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return mapped(Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch));
}

function mapped<Result>(run: Promise<Result>): Promise<Result> {
  return run.catch((error: unknown) => {
    throw hostErrorOf(error);
  });
}
