import type { Language } from "../messages";
import { callFunction } from "./call";
import { FUNCTIONS, type FunctionDefinition } from "./catalogue";
import { FunctionError } from "./functionError";

/**
 * Tells Excel of the functions. Synchronous, so that it happens in the first script of the page; a page outside Excel has
 * nobody to tell.
 *
 * @param language in which problems are said; asked for with each one, since Office knows it only once it is ready
 * @returns whether there is anybody to call the functions
 */
export function registerFunctions(language: () => Language): boolean {
  if (typeof CustomFunctions === "undefined") return false;
  for (const definition of FUNCTIONS) CustomFunctions.associate(definition.id, entryOf(definition, language));
  return true;
}

function entryOf(definition: FunctionDefinition, language: () => Language): (...given: unknown[]) => unknown {
  const asExcelError = (error: FunctionError): CustomFunctions.Error =>
    new CustomFunctions.Error(CustomFunctions.ErrorCode[error.kind], error.sentence(language()));
  return (...given) => {
    try {
      return callFunction(definition, given, asExcelError);
    } catch (error) {
      throw error instanceof FunctionError ? asExcelError(error) : error;
    }
  };
}
