import type { ProvinceOverlay } from "../types";
import { chongqing } from "./chongqing";
import { henan } from "./henan";
import { shenyang } from "./shenyang";

export const provinces: readonly ProvinceOverlay[] = [henan, chongqing, shenyang];
