import type { ArgumentName } from "../arguments/names";
import type { FunctionResult } from "../results/result";

/** What a function takes in one place. */
export interface Parameter<Name extends ArgumentName = ArgumentName> {
  readonly argument: Name;
  /** A single value, or a range. */
  readonly shape: "scalar" | "matrix";
  readonly optional: boolean;
}

/** A custom function as it runs. What is said of it lies in `documentation`, which the pane does not load. */
export interface WorksheetFunction {
  /** What the user types after the namespace, where that is not the id. Frozen once shipped. */
  readonly name?: string;
  /** Frozen once shipped; optional ones last. */
  readonly parameters: readonly Parameter[];
  /** A result that spills is a matrix. */
  readonly result: "scalar" | "matrix";
  /** Gets the arguments in the order of the parameters; null for one that was left out. */
  readonly run: (...given: unknown[]) => FunctionResult;
}

/**
 * Functions by the id under which Excel keeps them: letters, digits and dots, at least three. Frozen once shipped; in the
 * order of the documentation.
 */
export type Functions = Readonly<Record<string, WorksheetFunction>>;
