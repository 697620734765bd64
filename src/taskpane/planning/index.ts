export { Planning, type PlanningProps } from "./Planning";
export { openPlanner, type OpenPlanner } from "./thread/threadPlanner";
export { RefusedError, type PlannerPort } from "./port";
export { startPlanning } from "./thread/startPlanning";
