import { CONTAINERS } from "./containers";
import type { Hostile } from "./hostile";
import { MARKUP } from "./markup";
import { OTHERS } from "./others";
import { PACKAGES } from "./packages";
import { SHEETS } from "./sheets";
import { VALUES } from "./values";

export type { Hostile } from "./hostile";

/** Hostile workbooks by what is hostile in them, each the smallest file that shows its kind. */
export const HOSTILE_WORKBOOKS = {
  containers: CONTAINERS,
  markup: MARKUP,
  sheets: SHEETS,
  values: VALUES,
  packages: PACKAGES,
} as const satisfies Readonly<Record<string, readonly Hostile[]>>;

/** All kinds of hostile input. */
export const HOSTILE: readonly Hostile[] = [...Object.values(HOSTILE_WORKBOOKS).flat(), ...OTHERS];
