export { judgeItems } from "./judgeItems";
export type * from "./types";
