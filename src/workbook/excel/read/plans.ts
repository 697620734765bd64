import { hostErrorOf, isGone, isRefusal } from "../session/hostError";
import { throwIfAborted, type Watch } from "../session/watch";
import type { SheetPlan } from "./assemble";
import { askLayout, type Layout } from "./layout";
import { askListing, type Listing } from "./listing";

/** What is there to read. */
export interface Plans extends Omit<Listing, "sheets"> {
  readonly plans: readonly SheetPlan[];
}

/**
 * Finds out what is there to read. Sheets that are known already are asked for in the same request as the list of all.
 *
 * @param known ids of the sheets that are probably there
 * @param asksRules also which cells have a rule for their input
 */
export async function readPlans(
  context: Excel.RequestContext,
  known: readonly string[],
  asksRules: boolean,
  watch: Watch,
): Promise<Plans> {
  const guessed = known.length === 0 ? null : await guessPlans(context, known, asksRules);
  if (guessed !== null) return guessed;
  throwIfAborted(watch);
  const listing = askListing(context);
  await context.sync();
  const { sheets, ...book } = listing();
  throwIfAborted(watch);
  const ids = sheets.map(({ id }) => id);
  const layouts = await readLayouts(context, ids, asksRules);
  return {
    ...book,
    plans: sheets.flatMap((sheet, at) => layouts.slice(at, at + 1).map((of) => ({ ...sheet, ...of }))),
  };
}

/** Where Excel may have refused because of the rules, it is asked again without them. */
async function readLayouts(
  context: Excel.RequestContext,
  ids: readonly string[],
  asksRules: boolean,
): Promise<readonly Layout[]> {
  const layouts = ids.map((id) => askLayout(context.workbook.worksheets.getItem(id), asksRules));
  try {
    await context.sync();
  } catch (error) {
    const reason = hostErrorOf(error);
    if (asksRules && isRefusal(reason)) return readLayouts(context, ids, false);
    throw reason;
  }
  return layouts.map((layout) => layout());
}

/** Null where the guess was wrong: a sheet is gone or there is a new one; and where Excel may have refused the rules. */
async function guessPlans(
  context: Excel.RequestContext,
  known: readonly string[],
  asksRules: boolean,
): Promise<Plans | null> {
  const listing = askListing(context);
  const layouts = new Map(known.map((id) => [id, askLayout(context.workbook.worksheets.getItem(id), asksRules)]));
  try {
    await context.sync();
  } catch (error) {
    const reason = hostErrorOf(error);
    if (isGone(reason) || (asksRules && isRefusal(reason))) return null;
    throw reason;
  }
  const { sheets, ...book } = listing();
  const plans = sheets.flatMap((sheet) => {
    const layout = layouts.get(sheet.id);
    return layout === undefined ? [] : [{ ...sheet, ...layout() }];
  });
  return plans.length === sheets.length ? { ...book, plans } : null;
}
