import { CONTAINERS } from "./containers";
import type { Hostile } from "./hostile";
import { MARKUP } from "./markup";
import { OTHERS } from "./others";
import { PACKAGES } from "./packages";
import { SHEETS } from "./sheets";
import { VALUES } from "./values";

export type { Hostile } from "./hostile";

/** Hostile workbooks, each the smallest file that shows its kind. */
export const HOSTILE_WORKBOOKS: readonly Hostile[] = [...CONTAINERS, ...MARKUP, ...SHEETS, ...VALUES, ...PACKAGES];

/** All kinds of hostile input. */
export const HOSTILE: readonly Hostile[] = [...HOSTILE_WORKBOOKS, ...OTHERS];
