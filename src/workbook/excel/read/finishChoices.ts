import { hostErrorOf, isRefusal } from "../session/hostError";
import { throwIfAborted, type Watch } from "../session/watch";
import type { ChoiceSearch } from "./choiceSearch";

/**
 * Asks what is left to ask about drop-down lists. Where Excel refuses to tell, nothing is known of them, as of the lists
 * in a file that are out of reach: that is no reason not to read the workbook.
 */
export async function finishChoices(context: Excel.RequestContext, choices: ChoiceSearch, watch: Watch): Promise<void> {
  if (choices.isDone) return;
  throwIfAborted(watch);
  const answer = choices.ask();
  try {
    await context.sync();
  } catch (error) {
    const reason = hostErrorOf(error);
    if (isRefusal(reason)) return;
    throw reason;
  }
  answer();
  await finishChoices(context, choices, watch);
}
