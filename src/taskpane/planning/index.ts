export { PlanningRoom } from "./PlanningRoom";
