export type { OfficialTable } from "./officialTable";
export { TABLE_I } from "./tableI";
export { TABLE_IV } from "./tableIV";
export { TABLE_V } from "./tableV";
export { TABLE_VI } from "./tableVI";
