export { WorkbookFileError, type WorkbookFileProblem } from "./errors";
export { foreignKindOf, type ForeignKind } from "./foreign/kind";
export { openForeign, type XlsReader } from "./foreign/openForeign";
export { openWorkbookFile, type FileWorkbook } from "./host";
export { newWorkbook } from "./newWorkbook";
