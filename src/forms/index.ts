export { FIELDS, fieldOf } from "./fields";
export { recognise } from "./recognise";
export { tableTitle } from "./catalogue";
export type * from "./types";
