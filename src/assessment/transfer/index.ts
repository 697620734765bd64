export { transfer, type Transfer } from "./transfer";
export { NoPlaceError, TemplateFullError } from "./errors";
