export * from "./area";
export { TestBook, type BookEvent, type BookOptions, type DefinedName } from "./book";
export * from "./cell";
export { lookOf } from "./dates";
export { bookOf } from "./fromSnapshot";
export { TestSheet, type Allowance, type SheetValidation, type SheetVisibility } from "./sheet";
export { stateOf } from "./state";
export { snapshotOf } from "./toSnapshot";
export { writeBlock } from "./write";
