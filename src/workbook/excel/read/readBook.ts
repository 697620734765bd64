import { breath, sheetOfReference } from "../..";
import { throwIfAborted, type Watch } from "../session/watch";
import { assembleSheet, type SheetPlan } from "./assemble";
import { blocksOf, type Block } from "./blocks";
import { ruledCells, writableCells } from "./choiceCells";
import { ChoiceSearch } from "./choiceSearch";
import { finishChoices } from "./finishChoices";
import { readPlans } from "./plans";
import { readBlocks } from "./readBlocks";
import { readErrors } from "./readErrors";
import type { BookRead } from "./types";

/** A sheet that was read before. */
export interface KnownSheet {
  readonly id: string;
  /** Its unlocked cells, where they need not be asked for again: only who unprotects the sheet can change them. */
  readonly unlocked: ReadonlySet<number> | null;
}

/** What is to be read besides the cells. */
export interface Wanted {
  /** The sheets that are probably there; where they are all of them, it takes a request less. */
  readonly known: readonly KnownSheet[];
  /** The drop-down lists of all sheets but our own. */
  readonly choices: boolean;
  /** The looks of the sheet to which this name of ours leads; null for those of none. */
  readonly looksBehind: string | null;
}

/** Nothing but the cells of sheets of which nothing is known. */
export const CELLS_ONLY: Wanted = { known: [], choices: false, looksBehind: null };

/**
 * Reads all worksheets.
 *
 * @throws HostError; DOMException `AbortError` when the signal fires
 */
export async function readBook(context: Excel.RequestContext, wanted: Wanted, watch: Watch): Promise<BookRead> {
  throwIfAborted(watch);
  const { plans, ...book } = await readPlans(
    context,
    wanted.known.map(({ id }) => id),
    wanted.choices,
    watch,
  );
  const sheetOf = (sheet: number): Excel.Worksheet => context.workbook.worksheets.getItem(plans[sheet]?.id ?? "");
  const choices = new ChoiceSearch(sheetOf);
  const ruled = wanted.choices ? ruledCells(plans, book.ownNames) : plans.map(() => []);
  ruled.forEach((ranges, sheet) => {
    choices.lookInto(sheet, ranges ?? []);
  });
  const answers = await readBlocks(context, sheetOf, blocksOfPlans(plans, book, wanted), watch, choices);
  const errors = await readErrors(context, sheetOf, answers, watch);
  const known = plans.map((plan, sheet) => {
    const own = answers.filter(({ block }) => block.sheet === sheet);
    const unlocked = knownLocks(plan, wanted.known) ?? new Set(own.flatMap((answer) => answer.unlocked));
    if (ruled[sheet] === null) choices.lookInto(sheet, writableCells(plan, unlocked));
    return { plan, own, unlocked, errors: errors.get(sheet) ?? new Set<number>() };
  });
  await finishChoices(context, choices, watch);
  // Taking in the last answer took its time; the page goes before putting all of them together.
  await breath();
  throwIfAborted(watch);
  const sheets = known.map(({ plan, own, ...facts }, sheet) =>
    assembleSheet(plan, own, { ...facts, choices: choices.listsOf(sheet) }),
  );
  return { ...book, sheets };
}

function blocksOfPlans(
  plans: readonly SheetPlan[],
  { ownNames }: Pick<BookRead, "ownNames">,
  { known, looksBehind }: Wanted,
): readonly Block[] {
  const dressed = looksBehind === null ? null : sheetOfReference(ownNames.get(looksBehind) ?? "");
  return plans.flatMap((plan, sheet) => {
    const asksLocks = plan.protected && knownLocks(plan, known) === null;
    const facts = { sheet, asksLocks, asksLooks: plan.name === dressed, asksHidden: plan.hides };
    return plan.area === null ? [] : blocksOf(plan.area, facts);
  });
}

function knownLocks(plan: SheetPlan, known: readonly KnownSheet[]): ReadonlySet<number> | null {
  return plan.protected ? (known.find(({ id }) => id === plan.id)?.unlocked ?? null) : null;
}
