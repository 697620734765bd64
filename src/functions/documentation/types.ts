import type { Bilingual } from "../../standards";
import type { ArgumentName } from "../arguments/names";
import type { Functions, Parameter, WorksheetFunction } from "../catalogue";
import type { FunctionResult } from "../results/result";

/** What an example hands over; a range as rows of cells. */
export type ExampleArgument = number | string | boolean | readonly (readonly (number | string)[])[];

/** A formula with the result that a test computes. */
export interface Example {
  readonly given: readonly ExampleArgument[];
  /** Numbers rounded to `decimals`. */
  readonly result: FunctionResult;
  readonly decimals: number;
}

/** What is said of a function. */
export interface FunctionTexts<Parameters = Readonly<Partial<Record<ArgumentName, Bilingual>>>> {
  /** One or two sentences that Excel shows while the user types. */
  readonly description: Bilingual;
  /** What else has to be known; for the documentation. null for nothing. */
  readonly remark: Bilingual | null;
  /** What each argument is. */
  readonly parameters: Parameters;
  readonly example: Example;
}

/** What each of a function's own arguments is: none forgotten, none too many. */
type ParameterTexts<Own extends WorksheetFunction> = Readonly<Record<Own["parameters"][number]["argument"], Bilingual>>;

/** What is said of the functions of a group, of every one. */
export interface GroupTexts<Own extends Functions> {
  readonly title: Bilingual;
  readonly functions: { readonly [Id in keyof Own]: FunctionTexts<ParameterTexts<Own[Id]>> };
}

/** An argument as the user meets it while typing a formula. */
export interface DocumentedParameter extends Parameter {
  readonly name: Bilingual;
  readonly description: Bilingual;
}

/** A function with all that is said of it. */
export interface DocumentedFunction extends WorksheetFunction, FunctionTexts<readonly DocumentedParameter[]> {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly DocumentedParameter[];
}

/** Functions that belong together. */
export interface FunctionGroup {
  readonly title: Bilingual;
  readonly functions: readonly DocumentedFunction[];
}
