export * from "./address";
export * from "./snapshot";
export * from "./edit";
export * from "./host";
export { withEdits } from "./withEdits";
export { textWidth } from "./textWidth";
