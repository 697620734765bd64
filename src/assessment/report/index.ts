export { previousReport, type PreviousReport } from "./previous";
export { reportSheet, type ReportContext } from "./report";
