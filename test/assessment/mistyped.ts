import fc from "fast-check";
import { planFill, type Cleaning } from "../../src/assessment";
import { contentOf, generateCounty, sheetsOf, toSnapshot } from "../../src/build/county";
import { fullWidth } from "../../src/build/county/mistakes/fullWidth";
import { addressOf, cellKey, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { CONTEXT, SETTINGS } from "./settings";

/** The sheet of the list of schools in which figures are mistyped. */
export const LIST = "学校基础数据";

export const COUNTY = generateCounty({ seed: 11, schools: 24, unmetShare: 0.2 });
const CLEAN = toSnapshot(sheetsOf(contentOf(COUNTY)));
export const NO_WISHES = { explanations: [] };

/** Ways to mistype a number or a name that everybody reads the same. */
type Mistyping = (value: string | number) => string;
const MISTYPED: readonly Mistyping[] = [
  String,
  (value) => ` ${String(value)} `,
  (value) => `\u3000${String(value)}\u00a0`,
  (value) => (Number.isInteger(value) ? fullWidth(Number(value)) : `${String(value)} `),
];

function withValues(snapshot: WorkbookSnapshot, sheet: string, values: ReadonlyMap<string, CellValue>) {
  const change = (one: SheetSnapshot): SheetSnapshot =>
    one.name === sheet
      ? {
          ...one,
          rows: one.rows.map((cells, row) => cells.map((value, column) => values.get(addressOf(row, column)) ?? value)),
        }
      : one;
  return { ...snapshot, sheets: snapshot.sheets.map(change) };
}

export function cleaningsOf(snapshot: WorkbookSnapshot): readonly Cleaning[] {
  return planFill(snapshot, SETTINGS, CONTEXT, NO_WISHES).cleanings;
}

/** The workbook after the cleanings alone. */
export function cleaned(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const plan = planFill(snapshot, SETTINGS, CONTEXT, { ...NO_WISHES, cleaned: "all", left: "all" });
  return plan.assessment.edits.reduce(
    (book, { sheet, cell, to }) => withValues(book, sheet, new Map([[cell, to]])),
    snapshot,
  );
}

/** A typed cell of the list of schools: its address, and what stands there. */
export const TYPED = (() => {
  const sheet = CLEAN.sheets.find(({ name }) => name === LIST);
  if (sheet === undefined) throw new Error("no list of schools");
  const places: (readonly [string, string | number])[] = [];
  sheet.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const isInput =
        (typeof value === "number" || typeof value === "string") && !sheet.formulas.has(cellKey(row, column));
      if (row > 4 && isInput) places.push([addressOf(row, column), value]);
    });
  });
  return places;
})();

export const mistypings = fc.uniqueArray(fc.tuple(fc.constantFrom(...TYPED), fc.constantFrom(...MISTYPED)), {
  minLength: 1,
  maxLength: 30,
  selector: ([[address]]) => address,
});

export function mistyped(
  changes: readonly (readonly [readonly [string, string | number], Mistyping])[],
): WorkbookSnapshot {
  return withValues(CLEAN, LIST, new Map(changes.map(([[address, value], mistype]) => [address, mistype(value)])));
}
