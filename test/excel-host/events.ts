import { addressText, type BookEvent } from "./model";
import type { PushEntry } from "./functions";

const CATEGORY = 65_536;
const TYPE = { edited: 10, selected: 14 } as const;

/** The push messages for what happened: one for the listeners of the sheet, one for those of the whole workbook. */
export function eventEntries(events: readonly BookEvent[], triggerSource: string): readonly PushEntry[] {
  return events.flatMap(({ kind, area }, index) => {
    const address = addressText(area);
    const message = JSON.stringify({
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: area.sheet.id,
      address: address.slice(address.lastIndexOf("!") + 1),
      triggerSource,
      referenceId: address,
      isInsideTable: false,
    });
    return [area.sheet.id, "Workbook"].map((target): PushEntry => [CATEGORY, TYPE[kind], target, message, index]);
  });
}
