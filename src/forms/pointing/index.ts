export { fieldCalled, tableCalled, type FieldChoice, type TableChoice } from "./choices";
export type { OpenTable } from "./openTables";
export type { ColumnOutcome, SheetOutcome } from "./outcomes";
export { NO_POINTERS, type PointedColumn, type PointedSheet, type Pointers } from "./pointers";
export { pointingOf, type Pointing } from "./pointing";
