export { itemNamed } from "./match";
export { officialItem, OFFICIAL_ITEMS, type OfficialItem } from "./official";
export { plainSentence } from "./plainSentence";
export type { Sentence, Slot } from "./sentence";
