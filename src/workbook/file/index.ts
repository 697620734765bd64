export { WorkbookFileError, type WorkbookFileProblem } from "./errors";
export { openWorkbookFile, type FileWorkbook } from "./host";
