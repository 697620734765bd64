import { WorkbookFileError } from "../errors";
import { find, standsAt } from "./bytes";

/** What ends the comment, processing instruction or CDATA section that begins here; null where none does. */
export function closingMark(bytes: Uint8Array, at: number): string | null {
  if (standsAt(bytes, at, "<?")) return "?>";
  if (standsAt(bytes, at, "<!--")) return "-->";
  return standsAt(bytes, at, "<![CDATA[") ? "]]>" : null;
}

/**
 * Where the markup that begins here ends.
 *
 * @throws WorkbookFileError `xmlDtd` for a document type or an entity, `xmlBroken` where the markup never ends
 */
export function behindMarkup(bytes: Uint8Array, at: number, end: number, part: string): number {
  const close = closingMark(bytes, at);
  if (close === null) {
    const head = String.fromCharCode(...bytes.subarray(at, at + "<!doctype".length));
    throw new WorkbookFileError(/^<!(doctype|entity)/i.test(head) ? "xmlDtd" : "xmlBroken", part);
  }
  // Behind the opening mark, so that `<!-->` is no whole comment.
  const from = at + (close === "-->" ? "<!--".length : "<?".length);
  const found = find(bytes, close, from, end);
  if (found < 0) throw new WorkbookFileError("xmlBroken", `${part}: no ${close}`);
  return found + close.length;
}
