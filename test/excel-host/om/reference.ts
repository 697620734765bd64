import { WHOLE_SHEET, type Area, type TestSheet } from "../model";
import { invalidArgument, isHostObject } from "../wire";

/**
 * The cells that an argument means: an address, a defined name, or a range object. Nothing is the whole sheet.
 *
 * @param sheet the sheet of an address that names none
 * @throws ApiError `InvalidArgument` where it is none of these
 */
export function referenceIn(sheet: TestSheet, argument: unknown): Area {
  if (isHostObject(argument)) return areaOf(argument.model);
  if (argument === undefined || argument === null || argument === "") return { sheet, bounds: WHOLE_SHEET };
  if (typeof argument !== "string") throw invalidArgument("an address is a text or a range");
  return sheet.book.area(sheet, argument);
}

function areaOf(model: unknown): Area {
  if (isArea(model)) return model;
  throw invalidArgument("the object is no range");
}

function isArea(model: unknown): model is Area {
  return typeof model === "object" && model !== null && "sheet" in model && "bounds" in model;
}
