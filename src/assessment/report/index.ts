export { previousReport, reportIn, type Explanation, type PreviousReport } from "./previous";
export { reportSheet, type ReportContext } from "./report";
