export { FIELDS, fieldOf } from "./fields";
export { officialItem, OFFICIAL_ITEMS, plainSentence, type OfficialItem, type Sentence, type Slot } from "./items";
export * from "./pointing";
export { recognise } from "./recognise";
export { tableTitle } from "./catalogue";
export type * from "./types";
