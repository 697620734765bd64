export type * from "./types";
export { judge } from "./judge";
export { judgeBySchoolRule } from "./school";
export type * from "./items/types";
export { concededSchools, type ConcededSchool } from "./items/conceded";
export { readOwnVerdict } from "./items/own";
export { verdictRules } from "./rules";
export { demandsOf, judgeIndicator, type Demand } from "./indicator";
