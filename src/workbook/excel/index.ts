export { ExcelWorkbook } from "./host";
export { createWorkbook } from "./office/createWorkbook";
export { fileName } from "./office/fileName";
export { whenReady, type OfficeColours, type OfficeHost } from "./office/ready";
export { onRibbon, showPane, type RibbonCommand } from "./office/ribbon";
