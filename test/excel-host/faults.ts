/** Refusals of the frame itself, before or after a batch runs: the numbers are office.js' own. */
export const REFUSAL = {
  accessDenied: 7000,
  cellEditMode: 5004,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export type Fault =
  /** Nothing runs; the frame answers with a number. */
  | { readonly kind: "refused"; readonly error: number }
  /** The first `after` actions run and what they wrote stays; then Excel answers with an error. */
  | { readonly kind: "failed"; readonly code: string; readonly after: number }
  /** Everything runs, but the answer never comes: the script sees an error. */
  | { readonly kind: "answerLost" }
  /** No fault of Excel: somebody does something just before the request runs. */
  | { readonly kind: "meanwhile"; readonly happens: () => void };

/** What goes wrong, and when. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private passed = 0;

  /** Makes one request fail, counted from now: 1 is the next. */
  at(request: number, fault: Fault): void {
    this.planned.set(this.passed + request, fault);
  }

  /** True where a planned fault has not happened yet. */
  get pending(): boolean {
    return [...this.planned.keys()].some((request) => request > this.passed);
  }

  clear(): void {
    this.planned.clear();
  }

  /** Counts one request and says what happens to it. */
  next(): Fault | null {
    this.passed++;
    return this.planned.get(this.passed) ?? null;
  }
}
