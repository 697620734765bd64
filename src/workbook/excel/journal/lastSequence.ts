import { reading } from "../session/run";
import { askJournalIds } from "./ids";

/**
 * Number of the last journal that the workbook keeps of what stood in it before an `apply`; null where there is none. What
 * reads a journal is loaded only where there is one to be read: most workbooks hold none.
 */
export function lastSequence(): Promise<number | null> {
  return reading(async (context) => {
    const asked = askJournalIds(context);
    await context.sync();
    const ids = asked();
    if (ids.heads.length === 0) return null;
    const { readJournalsOf } = await import("./store");
    return (await readJournalsOf(context, ids)).journals[0]?.sequence ?? null;
  });
}
