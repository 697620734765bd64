import { hostErrorOf, isGone } from "../session/hostError";
import { throwIfAborted, type Watch } from "../session/watch";
import { assembleSheet, type SheetPlan } from "./assemble";
import { blocksOf } from "./blocks";
import { askLayout } from "./layout";
import { askListing, type Listing } from "./listing";
import { readBlocks } from "./readBlocks";
import { readErrors } from "./readErrors";
import type { BookRead } from "./types";

/** A sheet that was read before. */
export interface KnownSheet {
  readonly id: string;
  /** Its unlocked cells, where they need not be asked for again: only who unprotects the sheet can change them. */
  readonly unlocked: ReadonlySet<number> | null;
}

/**
 * Reads all worksheets.
 *
 * @param known the sheets that are probably there; where they are all of them, it takes a request less
 * @throws HostError; DOMException `AbortError` when the signal fires
 */
export async function readBook(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
  watch: Watch,
): Promise<BookRead> {
  throwIfAborted(watch);
  const { plans, ...book } = await readPlans(
    context,
    known.map(({ id }) => id),
    watch,
  );
  const locks = new Map(known.map(({ id, unlocked }) => [id, unlocked]));
  const knownLocks = ({ id, protected: isProtected }: SheetPlan): ReadonlySet<number> | null =>
    isProtected ? (locks.get(id) ?? null) : null;
  const blocks = plans.flatMap((plan, sheet) => {
    const asksLocks = plan.protected && knownLocks(plan) === null;
    return plan.area === null ? [] : blocksOf(plan.area, { sheet, asksLocks, asksHidden: plan.hides });
  });
  const sheetOf = (sheet: number): Excel.Worksheet => context.workbook.worksheets.getItem(plans[sheet]?.id ?? "");
  const answers = await readBlocks(context, sheetOf, blocks, watch);
  const errors = await readErrors(context, sheetOf, answers, watch);
  const sheets = plans.map((plan, sheet) => {
    const own = answers.filter(({ block }) => block.sheet === sheet);
    const unlocked = knownLocks(plan) ?? new Set(own.flatMap((answer) => answer.unlocked));
    return assembleSheet(plan, own, { errors: errors.get(sheet) ?? new Set(), unlocked });
  });
  return { ...book, sheets };
}

interface Plans extends Omit<Listing, "sheets"> {
  readonly plans: readonly SheetPlan[];
}

/** What is there to read. Sheets that are known already are asked for in the same request as the list of all. */
async function readPlans(context: Excel.RequestContext, known: readonly string[], watch: Watch): Promise<Plans> {
  const guessed = known.length === 0 ? null : await guessPlans(context, known);
  if (guessed !== null) return guessed;
  throwIfAborted(watch);
  const listing = askListing(context);
  await context.sync();
  const { sheets, ...book } = listing();
  throwIfAborted(watch);
  const layouts = sheets.map(({ id }) => askLayout(context.workbook.worksheets.getItem(id)));
  await context.sync();
  return {
    ...book,
    plans: sheets.flatMap((sheet, at) => layouts.slice(at, at + 1).map((of) => ({ ...sheet, ...of() }))),
  };
}

/** Null where the guess was wrong: a sheet is gone or there is a new one. */
async function guessPlans(context: Excel.RequestContext, known: readonly string[]): Promise<Plans | null> {
  const listing = askListing(context);
  const layouts = new Map(known.map((id) => [id, askLayout(context.workbook.worksheets.getItem(id))]));
  try {
    await context.sync();
  } catch (error) {
    const reason = hostErrorOf(error);
    if (isGone(reason)) return null;
    throw reason;
  }
  const { sheets, ...book } = listing();
  const plans = sheets.flatMap((sheet) => {
    const layout = layouts.get(sheet.id);
    return layout === undefined ? [] : [{ ...sheet, ...layout() }];
  });
  return plans.length === sheets.length ? { ...book, plans } : null;
}
