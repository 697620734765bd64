import type { WorkbookFileProblem } from "../errors";
import { kindOf } from "../sniff";

const KINDS = ["legacyXls", "htmlAsXls", "text"] as const satisfies readonly WorkbookFileProblem[];

/** A file that is read but never written: .xls, a web page saved as .xls, separated text. */
export type ForeignKind = (typeof KINDS)[number];

/** What a file is by its content, whatever its name says; null where it is an .xlsx or nothing that is read here. */
export function foreignKindOf(bytes: Uint8Array): ForeignKind | null {
  const kind = kindOf(bytes);
  return KINDS.find((known) => known === kind) ?? null;
}
