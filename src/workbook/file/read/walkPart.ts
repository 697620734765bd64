import { WorkbookFileError } from "../errors";
import { requireXmlPart } from "../package/xmlPart";
import { isPlainUtf8 } from "../xml/encoding";
import type { Archive } from "../zip/archive";
import type { CellBudget } from "./cellBudget";
import type { CellContext } from "./cellReader";
import { walkSheet, walkSheetPieces, type SheetFacts, type SheetVisitor } from "./sheetWalk";

/** A worksheet part that was walked over. */
export interface WalkedPart<Visitor> {
  readonly facts: SheetFacts;
  readonly visitor: Visitor;
  /** The bytes that were walked over, once more; of a large part they are unpacked anew. */
  readonly pieces: () => Iterable<Uint8Array>;
}

/** Parts of more bytes are never in memory whole. */
const LARGE = 32 << 20;

/**
 * Walks a worksheet part, a large one while it is unpacked.
 *
 * @param visitorOf makes who is told; a part that has to be looked at twice gets two
 * @throws WorkbookFileError where the part is missing, broken or too big
 */
export function walkPart<Visitor extends SheetVisitor>(
  archive: Archive,
  part: string,
  context: CellContext,
  budget: CellBudget,
  visitorOf: () => Visitor,
): WalkedPart<Visitor> {
  const walked = archive.sizeOf(part) > LARGE ? walkUnpacking(archive, part, context, budget, visitorOf()) : null;
  if (walked !== null) return walked;
  const bytes = requireXmlPart(archive, part);
  const visitor = visitorOf();
  return { facts: walkSheet(bytes, part, context, budget, visitor), visitor, pieces: () => [bytes] };
}

/**
 * Null where only the whole part shows what it is: in another encoding, with more cells than it may have by the look of
 * its beginning, or broken as far as can be seen.
 */
function walkUnpacking<Visitor extends SheetVisitor>(
  archive: Archive,
  part: string,
  context: CellContext,
  budget: CellBudget,
  visitor: Visitor,
): WalkedPart<Visitor> | null {
  const { left } = budget;
  try {
    const [head = new Uint8Array(0)] = archive.pieces(part);
    if (!isPlainUtf8(head) || !budget.seemsToHoldFor(head, archive.sizeOf(part))) return null;
    const pieces = (): Iterable<Uint8Array> => archive.pieces(part);
    return { facts: walkSheetPieces(pieces(), part, context, budget, visitor), visitor, pieces };
  } catch (error) {
    if (!(error instanceof WorkbookFileError) || error.code === "tooManyCells") throw error;
    budget.left = left;
    return null;
  }
}
