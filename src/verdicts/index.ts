export type * from "./types";
export { judge } from "./judge";
export { judgeBySchoolRule } from "./school";
