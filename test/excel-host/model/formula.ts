import { ApiError, invalidArgument } from "../wire";

/** The longest text that Excel takes between quotes in a formula. */
const LONGEST_LITERAL = 255;

const HYPERLINK = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"\s*,\s*"((?:[^"]|"")*)"\s*\)$/i;

/**
 * The value of a formula that an add-in writes. Only `=HYPERLINK("#'S'!A1","text")` is known; its value is the text.
 *
 * @throws ApiError `ApiNotFound` for any other formula: this host calculates nothing
 */
export function evaluate(formula: string): string {
  const link = HYPERLINK.exec(formula);
  if (link === null) throw new ApiError("ApiNotFound", `the test host cannot calculate ${formula}`, 404);
  const [, target = "", label = ""] = link.map((part) => part.replace(/""/g, '"'));
  if (target.length > LONGEST_LITERAL || label.length > LONGEST_LITERAL) {
    throw invalidArgument("a text in the formula is longer than 255 characters");
  }
  return label;
}
