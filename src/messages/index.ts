export { fill, placeholders, type Parameters } from "./fill";
export type { InBoth, Language } from "./language";
export { COUNTY_REASONS, REASONS } from "./reasons";
export { REPORT } from "./report";
export { RULE_TEXTS, type RuleText } from "./rules";
export { suggestedReasons } from "./suggestions";
export { WORDS } from "./words";
export { CLI } from "./cli";
export { PROBLEMS } from "./problems";
