import fc from "fast-check";
import { fittingTicks, linear, ticks } from "./scale";

describe("linear", () => {
  it("takes the ends of what is measured to the ends of the range", () => {
    const scale = linear([2, 6], [100, 20]);
    expect([scale(2), scale(4), scale(6)]).toEqual([100, 60, 20]);
  });

  it("goes to the middle where everything is alike, instead of dividing by nothing", () => {
    expect(linear([3, 3], [0, 50])(3)).toBe(25);
  });
});

describe("ticks", () => {
  it("are round and start and end at or beyond what they cover", () => {
    expect(ticks(0, 0.51, 4)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(ticks(-3, 12, 3)).toEqual([-5, 0, 5, 10, 15]);
  });

  it("make an axis of a single value too, zero included", () => {
    expect(ticks(0, 0, 4).length).toBeGreaterThan(1);
    expect(ticks(7, 7, 4).length).toBeGreaterThan(1);
  });

  it("cover any stretch in rising steps, one interval more than asked for at most", () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        figure,
        fc.double({ min: 1e-3, max: 1e7, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (low, span, most) => {
          const round = ticks(low, low + span, most);
          const slack = 1e-6 * Math.max(Math.abs(low), span);
          expect(round[0]).toBeLessThanOrEqual(low + slack);
          expect(round.at(-1)).toBeGreaterThanOrEqual(low + span - slack);
          expect(round.length).toBeLessThanOrEqual(most + 2);
          expect(round.every((tick, at) => at === 0 || tick > (round[at - 1] ?? Infinity))).toBe(true);
        },
      ),
    );
  });
});

describe("fittingTicks", () => {
  it("draws fewer numbers where they are wide, so that none touches the next", () => {
    const width = (tick: number): number => String(tick).length * 8;
    for (const room of [120, 200, 400, 900]) {
      const round = fittingTicks(0, 28_339_165, room, width);
      const step = room / (round.length - 1);
      expect(round.length === 2 || Math.max(...round.map(width)) * 1.5 < step).toBe(true);
    }
    expect(fittingTicks(0, 28_339_165, 200, width).length).toBeLessThan(fittingTicks(0, 28, 200, width).length);
  });
});
