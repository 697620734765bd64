export type * from "./types";
export { indicatorField } from "./formIndicator";
export { measure } from "./measure";
export { rawIndicator } from "./rawIndicator";
