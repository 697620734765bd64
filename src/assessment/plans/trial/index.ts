export { NO_TRIAL, tryNumbers } from "./tryNumbers";
export { planWarning } from "./warnings";
export type * from "./types";
