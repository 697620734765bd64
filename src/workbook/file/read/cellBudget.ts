import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { byteAt, isNameEnd, LESS_THAN } from "../xml/bytes";

/** Bytes of `<c/>`, and the byte of its name. */
const SMALLEST_CELL = 4;
const CELL = 0x63;

/** Cells that may still be read in this workbook. */
export class CellBudget {
  left: number = LIMITS.cells;

  spend(part: string): void {
    if (--this.left < 0) throw new WorkbookFileError("tooManyCells", part);
  }

  /** Refuses a huge sheet of tiny cells by its bytes alone, before seconds are spent on reading half of it. */
  requireRoomFor(bytes: Uint8Array, part: string): void {
    if (bytes.length / SMALLEST_CELL <= this.left) return;
    if (cellsIn(bytes) > this.left) throw new WorkbookFileError("tooManyCells", part);
  }

  /** Whether a sheet of so many bytes fits in if all of it is as densely filled as its beginning. */
  seemsToHoldFor(beginning: Uint8Array, size: number): boolean {
    return size / SMALLEST_CELL <= this.left || (cellsIn(beginning) / beginning.length) * size <= this.left;
  }
}

function cellsIn(bytes: Uint8Array): number {
  let cells = 0;
  for (let at = 2; at < bytes.length; at++) {
    if (bytes[at - 1] === CELL && bytes[at - 2] === LESS_THAN && isNameEnd(byteAt(bytes, at))) cells++;
  }
  return cells;
}
