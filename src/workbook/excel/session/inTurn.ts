/** Does one thing after the other: requests to Excel must not overtake each other. */
export async function inTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  for (const item of items) await act(item);
}

/** What was asked of Excel in a request; called once the answer is there. */
export type Asked<Answer> = () => Answer;
