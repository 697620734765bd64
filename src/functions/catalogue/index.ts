import { breakdown } from "./breakdown";
import { coefficient } from "./coefficient";
import { everyday } from "./everyday";
import { inequality } from "./inequality";
import { planning } from "./planning";
import { standard } from "./standard";
import type { Functions } from "./types";

export type { Functions, Parameter, WorksheetFunction } from "./types";

/** Every custom function, by group, in the order of the documentation. */
export const CATALOGUE = { coefficient, inequality, breakdown, standard, planning, everyday } satisfies Readonly<
  Record<string, Functions>
>;
