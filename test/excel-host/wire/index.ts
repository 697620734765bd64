export * from "./arguments";
export * from "./errors";
export { hostClass, type HostClass, type Property } from "./hostClass";
export { isHostObject, type HostObject } from "./hostObject";
export type { BatchAnswer, BatchRequest } from "./request";
export { Session, type BeforeAction } from "./session";
