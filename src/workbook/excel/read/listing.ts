import { OWN_NAME_PREFIX } from "../..";
import type { Asked } from "../session/inTurn";
import type { BookRead, SheetRead } from "./types";

/** What a workbook says of itself. */
export interface Listing extends Omit<BookRead, "sheets"> {
  readonly sheets: readonly Pick<SheetRead, "id" | "name" | "visible" | "protected" | "mayFormat">[];
}

/** Asks for the sheets, our own names and what is locked. */
export function askListing(context: Excel.RequestContext): Asked<Listing> {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  names.load("items/name,items/formula,items/visible");
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
      mayFormat: !sheet.protection.protected || allowsFormat(sheet.protection.options),
    })),
    ownNames: ownNames(names.items.filter(({ visible }) => !visible)),
    unhiddenNames: ownNames(names.items.filter(({ visible }) => visible)),
    structureLocked: protection.protected,
    readOnly: workbook.readOnly,
  });
}

function ownNames(items: readonly Excel.NamedItem[]): ReadonlyMap<string, string> {
  const own = items.filter(({ name }) => name.startsWith(OWN_NAME_PREFIX));
  return new Map(own.map(({ name, formula }) => [name, String(formula).replace(/^=/, "")]));
}

/** Null, whatever the type says, for a sheet that is not protected. */
function allowsFormat(options: Excel.WorksheetProtectionOptions | null): boolean {
  return options?.allowFormatCells === true;
}
