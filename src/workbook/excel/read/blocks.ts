import type { CellRange } from "../..";
import { bandsOf, cellCount, halvesOf } from "./area";

/** Some rows of one sheet, read in one go. */
export interface Block {
  /** Place of the sheet in the workbook's list. */
  readonly sheet: number;
  readonly range: CellRange;
  /** Ask which cells may be written. */
  readonly asksLocks: boolean;
  /** Ask how the cells look. */
  readonly asksLooks: boolean;
  /** Ask which cells are visible. */
  readonly asksHidden: boolean;
}

/** Cells of one block: what Excel on the web answers without trouble. */
const BLOCK_CELLS = 20_000;
/** Bytes of an answer that are expected of a cell: value, formula and number format; whether it is locked; how it looks. */
const CELL_BYTES = 42;
const LOCK_BYTES = 66;
const LOOK_BYTES = 180;
/** Bytes of an answer that are aimed at; 5 MB is where Excel on the web refuses. */
const ANSWER_BYTES = 3_400_000;

/** The blocks of one sheet. */
export function blocksOf(area: CellRange, facts: Omit<Block, "range">): readonly Block[] {
  const cells = Math.min(BLOCK_CELLS, Math.floor(ANSWER_BYTES / bytesOfCell(facts)));
  return bandsOf(area, cells).map((range) => ({ ...facts, range }));
}

/** Puts blocks together, in order, that are asked for in one request. */
export function requestsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const requests: Block[][] = [];
  let bytes = Infinity;
  for (const block of blocks) {
    const expected = cellCount(block.range) * bytesOfCell(block);
    bytes += expected;
    if (bytes > ANSWER_BYTES) {
      requests.push([]);
      bytes = expected;
    }
    requests[requests.length - 1]?.push(block);
  }
  return requests;
}

function bytesOfCell({ asksLocks, asksLooks }: Omit<Block, "range">): number {
  return CELL_BYTES + (asksLocks ? LOCK_BYTES : 0) + (asksLooks ? LOOK_BYTES : 0);
}

/** The same blocks in two smaller requests, in order; null where there is nothing smaller than a row. */
export function smallerRequests(blocks: readonly Block[]): readonly (readonly Block[])[] | null {
  const [only] = blocks;
  if (only === undefined) return null;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  return halvesOf(only.range)?.map((range) => [{ ...only, range }]) ?? null;
}
