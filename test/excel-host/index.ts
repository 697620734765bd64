/** A small Excel for tests: Microsoft's own client library in front, a workbook in memory behind. */
export { REFUSAL, type Fault } from "./faults";
export type { FunctionResult } from "./functions";
export { TestHost } from "./host";
export type { JournalEntry, Totals } from "./journal";
export { TestBook, bookOf, snapshotOf, stateOf, type TestCell } from "./model";
export { CLASSES } from "./om";
export { openAddin, type AddinOptions, type OpenedAddin } from "./testing/addin";
export { launchBrowser } from "./testing/browser";
export { openOffice, type OpenedOffice } from "./testing/node";
export { folderSite, type Site } from "./testing/site";
export { CURRENT_SETS, type FrameSettings } from "./transport/appContext";
