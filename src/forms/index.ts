export { FIELDS, fieldOf } from "./fields";
export { headerKey, type HeaderKey } from "./headerKey";
export { recognise } from "./recognise";
export { tableTitle } from "./catalogue";
export type * from "./types";
