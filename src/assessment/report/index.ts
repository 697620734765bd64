export { COLUMNS, OWN_NAME, type ReportColumn } from "./columns";
export { previousReport, type PreviousReport } from "./previous";
export { reportSheet, type ReportContext } from "./report";
