import fc from "fast-check";
import { axisOf, lengthOf, slotAtPixel, slotFrom, startOf, trackAt } from "./axis";

/** Five tracks of 10, 20, … pixels; the second and the last are hidden. */
const AXIS = axisOf(
  5,
  (track) => 10 * (track + 1),
  (track) => track === 1 || track === 4,
);

const axes = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 60 }), hidden: fc.boolean() }), { minLength: 1, maxLength: 80 })
  .map((tracks) =>
    axisOf(
      tracks.length,
      (track) => tracks[track]?.size ?? 0,
      (track) => tracks[track]?.hidden ?? false,
    ),
  );

it("leaves hidden tracks out and lets the others close up", () => {
  expect([...AXIS.tracks]).toEqual([0, 2, 3]);
  expect([...AXIS.offsets]).toEqual([0, 10, 40, 80]);
  expect(lengthOf(AXIS)).toBe(80);
});

it("takes for a hidden track the next one that is shown", () => {
  expect([0, 1, 2, 3, 4].map((track) => slotFrom(AXIS, track))).toEqual([0, 1, 1, 2, 3]);
});

it("says the first or the last slot for a pixel outside", () => {
  expect([-5, 0, 9, 10, 39, 40, 79, 80, 500].map((pixel) => slotAtPixel(AXIS, pixel))).toEqual([
    0, 0, 0, 1, 1, 2, 2, 2, 2,
  ]);
});

it("answers for a sheet of which nothing is shown", () => {
  const empty = axisOf(
    3,
    () => 24,
    () => true,
  );
  expect([lengthOf(empty), slotAtPixel(empty, 7), slotFrom(empty, 2), trackAt(empty, 0)]).toEqual([0, 0, 0, 0]);
});

it("finds every pixel in the slot that covers it", () => {
  fc.assert(
    fc.property(axes, fc.double({ min: 0, max: 1, noNaN: true }), (axis, share) => {
      const pixel = Math.floor(share * (lengthOf(axis) - 1));
      fc.pre(lengthOf(axis) > 0);
      const slot = slotAtPixel(axis, pixel);
      expect(startOf(axis, slot)).toBeLessThanOrEqual(pixel);
      expect(startOf(axis, slot + 1)).toBeGreaterThan(pixel);
    }),
  );
});

it("leads from a slot to its track and back", () => {
  fc.assert(
    fc.property(axes, (axis) => {
      axis.tracks.forEach((track, slot) => {
        expect([slotFrom(axis, track), trackAt(axis, slot)]).toEqual([slot, track]);
      });
    }),
  );
});
