export { formerExplanations, withExplanations, type Explainable, type GivenExplanations } from "./explanations";
export { previousReport, reportIn, type Explanation, type PreviousReport } from "./previous";
export { reportSheet, type ReportContext } from "./report";
