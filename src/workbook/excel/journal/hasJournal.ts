import { reading } from "../session/run";
import { askJournalIds } from "./ids";

/**
 * True where the workbook keeps what stood in it before the last `apply`. What reads a journal is loaded only where there
 * is one to be read: most workbooks hold none.
 */
export function hasJournal(): Promise<boolean> {
  return reading(async (context) => {
    const asked = askJournalIds(context);
    await context.sync();
    const ids = asked();
    if (ids.heads.length === 0) return false;
    const { readJournalsOf } = await import("./store");
    return (await readJournalsOf(context, ids)).journals.length > 0;
  });
}
