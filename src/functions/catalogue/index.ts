import { breakdown } from "./breakdown";
import { coefficient } from "./coefficient";
import { everyday } from "./everyday";
import { inequality } from "./inequality";
import { planning } from "./planning";
import { standard } from "./standard";
import type { FunctionDefinition, FunctionGroup } from "./types";

export type { Example, ExampleArgument, FunctionDefinition, FunctionGroup, Parameter } from "./types";

/** Every custom function, by group, in the order of the documentation. */
export const FUNCTION_GROUPS: readonly FunctionGroup[] = [
  coefficient,
  inequality,
  breakdown,
  standard,
  planning,
  everyday,
];

/** Every custom function. */
export const FUNCTIONS: readonly FunctionDefinition[] = FUNCTION_GROUPS.flatMap(({ functions }) => functions);
