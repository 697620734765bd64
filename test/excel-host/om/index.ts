export { WORKBOOK } from "./workbook";
export { CLASSES } from "./classes";
