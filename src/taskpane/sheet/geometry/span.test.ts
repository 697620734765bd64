import fc from "fast-check";
import { axisOf, lengthOf, spanOf, startOf } from "./axis";
import { scrollToSee, seenSpan } from "./span";

const ROWS = axisOf(
  20_000,
  () => 24,
  () => false,
);

it("draws as much of 20,000 rows as is seen, and a little more", () => {
  expect(seenSpan(ROWS, 24 * 10_000, 480, 0, 5)).toEqual({ first: 9_995, end: 10_026 });
});

it("never draws pinned rows twice", () => {
  expect(seenSpan(ROWS, 0, 480, 3, 5).first).toBe(3);
});

it("draws nothing where everything is hidden", () => {
  const nothing = axisOf(
    4,
    () => 24,
    () => true,
  );
  expect(seenSpan(nothing, 0, 480, 0, 5)).toEqual({ first: 0, end: 0 });
});

it("stays where it is as long as the cell is seen", () => {
  expect(scrollToSee(ROWS, { first: 12, end: 13 }, { from: 240, length: 480, pinned: 2 })).toBe(240);
});

it("does not take a row under the pinned ones for seen", () => {
  // Row 11 begins at 264; the two pinned rows cover 240–288.
  expect(scrollToSee(ROWS, { first: 11, end: 12 }, { from: 240, length: 480, pinned: 2 })).toBe(216);
});

it("puts a far cell into the middle", () => {
  const to = scrollToSee(ROWS, { first: 5_000, end: 5_001 }, { from: 0, length: 480, pinned: 0 });
  expect(to).toBe(5_000 * 24 - 228);
});

it("never scrolls for a pinned row", () => {
  expect(scrollToSee(ROWS, { first: 1, end: 2 }, { from: 9_999, length: 480, pinned: 2 })).toBe(9_999);
});

it("always brings a cell that fits into sight, and never leaves the sheet", () => {
  const axes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 }).map((sizes) =>
    axisOf(
      sizes.length,
      (track) => sizes[track] ?? 0,
      () => false,
    ),
  );
  fc.assert(
    fc.property(
      axes,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 60, max: 300 }),
      fc.nat(2),
      (axis, at, from, length, pin) => {
        const slot = at % axis.tracks.length;
        const pinned = Math.min(pin, axis.tracks.length);
        const most = Math.max(0, lengthOf(axis) - length);
        fc.pre(slot >= pinned && startOf(axis, pinned) + spanOf(axis, slot, slot + 1) <= length);
        const to = scrollToSee(axis, { first: slot, end: slot + 1 }, { from: Math.min(from, most), length, pinned });
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(most);
        expect(startOf(axis, slot)).toBeGreaterThanOrEqual(to + startOf(axis, pinned));
        expect(startOf(axis, slot + 1)).toBeLessThanOrEqual(to + length);
      },
    ),
  );
});
