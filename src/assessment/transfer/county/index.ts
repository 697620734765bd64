import type { FormTable, Recognition } from "../../../forms";
import type { Carrying } from "../carrying";
import { carryFigures } from "./figures";
import { carryItems } from "./items";
import { carryStages } from "./stages";

/**
 * Carries every recognised table but the lists of schools into the blank form's table of the same id.
 *
 * Where a table stands twice, the first visible one says what it says, and the other only what that one leaves out.
 */
export function carryTables(carrying: Carrying, source: Recognition, blank: Recognition): void {
  const ordered = [...source.tables].sort((left, right) => Number(right.visible) - Number(left.visible));
  const decided = new Set<string>();
  for (const table of ordered) {
    for (const target of blank.tables) if (target.id === table.id) carryTable(carrying, table, target, decided);
  }
}

function carryTable(carrying: Carrying, table: FormTable, target: FormTable, decided: Set<string>): void {
  if (table.kind === "figures" && target.kind === "figures") carryFigures(carrying, table, target);
  if (table.kind === "items" && target.kind === "items") carryItems(carrying, table, target, decided);
  if (table.kind === "stages" && target.kind === "stages") carryStages(carrying, table, target);
}
