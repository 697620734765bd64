import type { Language } from "../messages";
import { FUNCTIONS, type DocumentedFunction, type DocumentedParameter } from "./documentation";

/** What Excel reads about the functions, by the schema of custom-functions JSON metadata. */
export interface FunctionMetadata {
  /** Whether errors among the arguments reach the functions, which then say where they stand. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly OneFunctionMetadata[];
}

interface OneFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** `any` throughout: a blank cell, a text and an error all reach the function, which says what is wrong with them. */
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/**
 * The metadata in one language. Names of functions are the same in every language: a translated name would break formulas
 * that other programs write.
 */
export function metadataOf(language: Language): FunctionMetadata {
  return { allowErrorForDataTypeAny: true, functions: FUNCTIONS.map((own) => functionIn(own, language)) };
}

function functionIn(
  { id, name, description, parameters, result }: DocumentedFunction,
  language: Language,
): OneFunctionMetadata {
  return {
    id,
    name,
    description: description[language],
    parameters: parameters.map((parameter) => parameterIn(parameter, language)),
    result: { type: "any", dimensionality: result },
  };
}

function parameterIn(
  { name, description, shape, optional }: DocumentedParameter,
  language: Language,
): ParameterMetadata {
  return {
    name: name[language],
    description: description[language],
    type: "any",
    dimensionality: shape,
    ...(optional ? { optional } : {}),
  };
}
