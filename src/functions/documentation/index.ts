import { CATALOGUE } from "../catalogue";
import { breakdown } from "./breakdown";
import { coefficient } from "./coefficient";
import { documented } from "./documented";
import { everyday } from "./everyday";
import { inequality } from "./inequality";
import { planning } from "./planning";
import { standard } from "./standard";
import type { DocumentedFunction, FunctionGroup } from "./types";

export type { DocumentedFunction, DocumentedParameter, Example, ExampleArgument, FunctionGroup } from "./types";

/** Every custom function with all that is said of it, by group, in the order of the documentation. */
export const FUNCTION_GROUPS: readonly FunctionGroup[] = [
  documented(CATALOGUE.coefficient, coefficient),
  documented(CATALOGUE.inequality, inequality),
  documented(CATALOGUE.breakdown, breakdown),
  documented(CATALOGUE.standard, standard),
  documented(CATALOGUE.planning, planning),
  documented(CATALOGUE.everyday, everyday),
];

/** Every custom function with all that is said of it. */
export const FUNCTIONS: readonly DocumentedFunction[] = FUNCTION_GROUPS.flatMap(({ functions }) => functions);
