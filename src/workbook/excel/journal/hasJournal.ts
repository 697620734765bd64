import { reading } from "../session/run";
import { readJournals } from "./store";

/** True where the workbook keeps what stood in it before the last `apply`. */
export function hasJournal(): Promise<boolean> {
  return reading(async (context) => (await readJournals(context)).journals.length > 0);
}
