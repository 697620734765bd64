export { check } from "./check";
export { recheckStageTables } from "./recheck";
