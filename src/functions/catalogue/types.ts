import type { Bilingual } from "../../standards";
import type { FunctionResult } from "../results/result";

export type GroupId = "coefficient" | "inequality" | "breakdown" | "standard" | "planning" | "everyday";

/** An argument of a function, as the user meets it while typing a formula. */
export interface Parameter {
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** A single value, or a range. */
  readonly shape: "scalar" | "matrix";
  readonly optional: boolean;
}

/** What an example hands over; a range as rows of cells. */
export type ExampleArgument = number | string | boolean | readonly (readonly (number | string)[])[];

/** A formula with the result that a test computes. */
export interface Example {
  readonly given: readonly ExampleArgument[];
  /** Numbers rounded to `decimals`. */
  readonly result: FunctionResult;
  readonly decimals: number;
}

/** A custom function: registration, metadata for Excel, documentation and its test are all made from this. */
export interface FunctionDefinition {
  /** Under which Excel keeps it; letters, digits and dots, at least three. Frozen once shipped. */
  readonly id: string;
  /** What the user types after the namespace. Frozen once shipped. */
  readonly name: string;
  /** One or two sentences that Excel shows while the user types. */
  readonly description: Bilingual;
  /** What else has to be known; for the documentation. null for nothing. */
  readonly remark: Bilingual | null;
  /** Frozen once shipped; optional ones last. */
  readonly parameters: readonly Parameter[];
  /** A result that spills is a matrix. */
  readonly result: "scalar" | "matrix";
  readonly example: Example;
  /** Gets the arguments in the order of the parameters; null for one that was left out. */
  readonly run: (...given: unknown[]) => FunctionResult;
}

/** Functions that belong together. */
export interface FunctionGroup {
  readonly id: GroupId;
  readonly title: Bilingual;
  readonly functions: readonly FunctionDefinition[];
}
