export * from "./address";
export * from "./snapshot";
export * from "./edit";
export { choicesAt } from "./choices";
export * from "./host";
export { withEdits } from "./withEdits";
export { textWidth } from "./textWidth";
