export { createPane, type CreatedPane } from "./createPane";
export type { PaneController } from "./controller/controller";
export { ProblemError } from "./controller/problem";
export { mountOutside, mountPane } from "./mount";
export type { Store } from "./state/store";
