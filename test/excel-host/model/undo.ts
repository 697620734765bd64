import { positionOf } from "../../../src/workbook";
import type { TestCell } from "./cell";
import type { TestSheet } from "./sheet";

interface Change {
  readonly sheet: TestSheet;
  readonly key: number;
  readonly before: TestCell;
}

/** What Ctrl+Z takes back: groups of cell changes, the youngest last. */
export class UndoStack {
  private readonly groups: Change[][] = [];
  private open: Change[] | null = null;

  /** True while a change is being taken back, which is no change of its own. */
  private undoing = false;

  /** How often the user could press Ctrl+Z. */
  get depth(): number {
    return this.groups.length;
  }

  /** Called for every cell that changes. What is no part of a group is an add-in's write, which ends all undoing. */
  record(sheet: TestSheet, key: number, before: TestCell): void {
    if (this.undoing) return;
    if (this.open === null) this.clear();
    else this.open.push({ sheet, key, before });
  }

  /** Runs something whose changes make one group. */
  grouped<Result>(run: () => Result): Result {
    const group: Change[] = [];
    this.open = group;
    try {
      return run();
    } finally {
      this.open = null;
      if (group.length > 0) this.groups.push(group);
    }
  }

  clear(): void {
    this.groups.length = 0;
  }

  /** Takes the youngest group back; false where there is none. */
  undo(): boolean {
    const group = this.groups.pop();
    if (group === undefined) return false;
    this.undoing = true;
    for (const { sheet, key, before } of group.reverse()) {
      const { row, column } = positionOf(key);
      sheet.put(row, column, before);
    }
    this.undoing = false;
    return true;
  }
}
