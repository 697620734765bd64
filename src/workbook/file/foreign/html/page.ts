import type { SheetSnapshot, WorkbookSnapshot } from "../../..";
import { WorkbookFileError } from "../../errors";
import { decodeText } from "../decode";
import { plainSheet } from "../plainSheet";
import { tablesOf } from "./tables";

/** Bytes in which a page has to name its encoding. */
const HEAD_BYTES = 4096;

/**
 * Reads a web page saved as .xls: every table that holds something is a sheet, with the lines above it on top.
 *
 * @param name of the sheet; where there are several they are numbered
 * @throws WorkbookFileError `noTable` where no table holds anything; `unknownEncoding`; `tooManyCells`
 */
export function pageSnapshot(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const tables = tablesOf(decodeText(bytes, declaredEncoding(bytes)));
  if (tables.length === 0) throw new WorkbookFileError("noTable");
  const sheets = tables.map((table, index): SheetSnapshot =>
    plainSheet({ ...table, name: index === 0 ? name : `${name}(${String(index + 1)})` }),
  );
  return { sheets, ownNames: new Map() };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  return /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}
