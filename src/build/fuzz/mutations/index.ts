import { BYTE_MUTATIONS } from "./bytes";
import { CELL_MUTATIONS } from "./cells";
import { HEADER_MUTATIONS } from "./headers";
import type { Mutation } from "./mutation";
import { SHEET_MUTATIONS } from "./sheets";
import { XML_MUTATIONS } from "./xml";
import { ZIP_MUTATIONS } from "./zip";

export type { Mutation } from "./mutation";

/** All kinds of damage. The order is part of what a seed means. */
export const MUTATIONS: readonly Mutation[] = [
  ...BYTE_MUTATIONS,
  ...ZIP_MUTATIONS,
  ...XML_MUTATIONS,
  ...CELL_MUTATIONS,
  ...HEADER_MUTATIONS,
  ...SHEET_MUTATIONS,
];
