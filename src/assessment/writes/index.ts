export { itemWishes } from "./items";
export { planWrites, type WritePlan } from "./plan";
export { schoolWishes } from "./schoolRows";
export { stageWishes } from "./stageTables";
export type { WishedCell } from "./types";
