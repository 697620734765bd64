export { readNumber, plainText, type Reading } from "./reading";
export { SchoolRow } from "./schoolRow";
export type * from "./types";
export { recordsOf, stageTablesOf } from "./records";
export { nameKey, nameStem } from "./names";
export { splitShares } from "./split";
export { enrolmentOf } from "./parts";
export { readFlag } from "./counting";
export { runTypeOf } from "./split";
