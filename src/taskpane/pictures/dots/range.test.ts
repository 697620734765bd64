import { dotRange } from "./range";

describe("dotRange", () => {
  it("covers values and thresholds", () => {
    expect(dotRange([3, 5, 6], [4.2, 3.57])).toEqual({ low: 3, high: 6 });
    expect(dotRange([5, 6], [4.2])).toEqual({ low: 4.2, high: 6 });
  });

  it("leaves out a value of 万元 entered as 元, so that the others have room", () => {
    expect(dotRange([1900, 2100, 2400, 24_000_000], [2000])).toEqual({ low: 1900, high: 2400 });
  });

  it("leaves out nothing where most schools have nothing and there is no requirement", () => {
    expect(dotRange([0, 0, 0, 8], [])).toEqual({ low: 0, high: 8 });
  });

  it("keeps a value that is just four times what is usual", () => {
    expect(dotRange([2, 2, 8], [2]).high).toBe(8);
    expect(dotRange([2, 2, 8.1], [2]).high).toBe(2);
  });

  it("has an axis to draw without any school", () => {
    expect(dotRange([], [])).toEqual({ low: 0, high: 1 });
  });
});
