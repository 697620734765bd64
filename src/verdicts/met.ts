/** 达标 true, 不达标 false, 无法判定 null. */
export type Met = boolean | null;
