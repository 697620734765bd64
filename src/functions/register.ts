import type { Language } from "../messages";
import { callFunction } from "./call";
import { CATALOGUE, type Functions, type WorksheetFunction } from "./catalogue";
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
  for (const group of Object.values<Functions>(CATALOGUE)) {
    for (const [id, own] of Object.entries(group)) CustomFunctions.associate(id, entryOf(own, language));
  }
  return true;
}

function entryOf(own: WorksheetFunction, language: () => Language): (...given: unknown[]) => unknown {
  const asExcelError = (error: FunctionError): CustomFunctions.Error =>
    new CustomFunctions.Error(CustomFunctions.ErrorCode[error.kind], error.sentence(language()));
  return (...given) => {
    try {
      return callFunction(own, given, asExcelError);
    } catch (error) {
      throw error instanceof FunctionError ? asExcelError(error) : error;
    }
  };
}
