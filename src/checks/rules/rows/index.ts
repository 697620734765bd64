import type { CellRule, RowRule } from "../../types";
import { BAND_RULES } from "./bands";
import { CELL_RULES } from "./cells";
import { CLASS_RULES } from "./classes";
import { PREMISES_RULES } from "./premises";
import { PUPIL_RULES } from "./pupils";
import { STAFF_RULES } from "./staff";
import { STRUCTURE_RULES } from "./structure";

export { isFigureField } from "./cells";

/** Rules about the cells of a row, each alone or one against another. */
export const ROW_RULES: readonly (CellRule | RowRule)[] = [
  ...STRUCTURE_RULES,
  ...CELL_RULES,
  ...STAFF_RULES,
  ...PUPIL_RULES,
  ...CLASS_RULES,
  ...PREMISES_RULES,
  ...BAND_RULES,
];
