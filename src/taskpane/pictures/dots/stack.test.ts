import fc from "fast-check";
import { stackDots, type FlatDot } from "./stack";

function gaps(dots: readonly FlatDot[], heights: Float64Array): number {
  let least = Infinity;
  dots.forEach((a, i) => {
    dots.slice(i + 1).forEach((b, j) => {
      const apart = Math.hypot(a.x - b.x, (heights[i] ?? NaN) - (heights[i + 1 + j] ?? NaN));
      least = Math.min(least, apart - a.radius - b.radius);
    });
  });
  return least;
}

const dot = fc.record({
  x: fc.integer({ min: 0, max: 300 }).map((x) => x / 3),
  radius: fc.integer({ min: 2, max: 20 }).map((radius) => radius / 2),
});

describe("stackDots", () => {
  it("leaves a lone dot on the axis", () => {
    expect(stackDots([{ x: 5, radius: 3 }], 1, 100)).toEqual(Float64Array.of(0));
  });

  it("has nothing to do without dots", () => {
    expect(stackDots([], 1, 100)).toEqual(new Float64Array(0));
  });

  it("puts equal values one above and one below the axis in turn", () => {
    const same = Array.from({ length: 5 }, () => ({ x: 0, radius: 2 }));
    expect(stackDots(same, 1, 100)).toEqual(Float64Array.of(0, -5, 5, -10, 10));
  });

  it("never lets one dot hide another, however they lie", () => {
    fc.assert(
      fc.property(fc.array(dot, { minLength: 2, maxLength: 60 }), (dots) => {
        const heights = stackDots(dots, 1, Infinity);
        expect(gaps(dots, heights ?? new Float64Array(0))).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });

  it("keeps many equal dots apart too, where it no longer looks for gaps", () => {
    const same = Array.from({ length: 450 }, (_, at) => ({ x: 0, radius: 1 + (at % 3) }));
    const heights = stackDots(same, 1, Infinity);
    expect(gaps(same, heights ?? new Float64Array(0))).toBeGreaterThanOrEqual(1 - 1e-9);
  });

  it("gives up where the dots would get too high, so that smaller ones can be tried", () => {
    const same = Array.from({ length: 5 }, () => ({ x: 0, radius: 2 }));
    expect(stackDots(same, 1, 12)).toBeNull();
    expect(stackDots(same, 1, 12.5)).not.toBeNull();
  });
});
