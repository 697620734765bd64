export { transfer } from "./transfer";
export type { LeftCells, LeftReason, Transfer } from "./types";
export { NoPlaceError, TemplateFullError } from "./errors";
