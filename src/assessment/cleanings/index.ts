export { cleaningsOf } from "./cleanings";
export { cleanFirst, type CleanedFirst } from "./cleanFirst";
export type { Cleaning, CleaningKind } from "./types";
