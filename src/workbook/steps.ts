/** Steps that can be taken back, the last one first: a cleaning, a fill and another fill. Older ones are forgotten. */
export const RESTORABLE_STEPS = 3;

/** What stood there before each of the last steps. */
export class FormerStates<State> {
  private steps: readonly { readonly number: number; readonly before: State }[] = [];
  private count = 0;

  /** Number of the last step, greater than that of any step before it; null where there is none. */
  get last(): number | null {
    return this.steps[this.steps.length - 1]?.number ?? null;
  }

  /** What stood there before the last step; null where there is none. */
  get former(): State | null {
    return this.steps[this.steps.length - 1]?.before ?? null;
  }

  /** Remembers what stands there before another step. */
  add(before: State): void {
    this.count += 1;
    this.steps = [...this.steps, { number: this.count, before }].slice(-RESTORABLE_STEPS);
  }

  /** Forgets the last step, once it was taken back. */
  drop(): void {
    this.steps = this.steps.slice(0, -1);
  }
}
