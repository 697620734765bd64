import { HostError } from "../..";
import { hostErrorOf, isRefusal } from "../session/hostError";
import { inTurn } from "../session/inTurn";
import { throwIfAborted, type Watch } from "../session/watch";
import { askBlock, type BlockAnswer } from "./askBlock";
import type { ChoiceSearch } from "./choiceSearch";
import { requestsOf, smallerRequests, type Block } from "./blocks";

/**
 * Reads blocks, several in a request. Where Excel refuses because of their size, or says nothing more than that it
 * failed, as it does for more than 512 merged cells, they are read again in halves.
 *
 * @param choices questions that go along with the blocks; where they may be what Excel refuses, they are left to others
 * @returns answers from the top to the bottom of each sheet; there may be more of them than blocks
 * @throws HostError; DOMException `AbortError` when the signal fires
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheetOf: (sheet: number) => Excel.Worksheet,
  blocks: readonly Block[],
  watch: Watch,
  choices: ChoiceSearch,
): Promise<readonly BlockAnswer[]> {
  const rows = blocks.reduce((sum, block) => sum + rowsOf(block), 0);
  const answers: BlockAnswer[] = [];
  let done = 0;
  let takesAlong = true;
  const read = async (request: readonly Block[]): Promise<void> => {
    throwIfAborted(watch);
    const asked = request.map((block) => askBlock(sheetOf(block.sheet), block));
    const along = takesAlong && !choices.isDone ? choices.ask() : null;
    try {
      await context.sync();
      along?.();
      answers.push(...asked.map((answer) => answer()));
    } catch (error) {
      const reason = hostErrorOf(error);
      if (along !== null && isRefusal(reason)) {
        takesAlong = false;
        await read(request);
        return;
      }
      const smaller = mayBeSize(reason) ? smallerRequests(request) : null;
      if (smaller === null) throw reason;
      await inTurn(smaller, read);
      return;
    }
    done += request.reduce((sum, block) => sum + rowsOf(block), 0);
    watch.onProgress(done, rows);
  };
  await inTurn(requestsOf(blocks), read);
  if (blocks.length === 0) watch.onProgress(0, 0);
  return answers;
}

function rowsOf({ range }: Block): number {
  return range.lastRow - range.firstRow + 1;
}

function mayBeSize(error: unknown): boolean {
  return error instanceof HostError && (error.problem === "tooLarge" || error.problem === "unknown");
}
