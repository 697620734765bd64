export { planSheet, type PlanSheetContext } from "./planSheet";
