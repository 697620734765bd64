/** Steps that can be taken back, the last one first: a cleaning, a fill and another fill. Older ones are forgotten. */
export const RESTORABLE_STEPS = 3;

/** What stood there before each of the last steps. */
export class FormerStates<State> {
  private states: readonly State[] = [];

  get isEmpty(): boolean {
    return this.states.length === 0;
  }

  /** Remembers what stands there before another step. */
  add(state: State): void {
    this.states = [...this.states, state].slice(-RESTORABLE_STEPS);
  }

  /** What stood there before the last step, which is forgotten; null where there is none. */
  take(): State | null {
    const last = this.states[this.states.length - 1] ?? null;
    this.states = this.states.slice(0, -1);
    return last;
  }
}
