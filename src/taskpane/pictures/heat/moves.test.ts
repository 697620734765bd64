import { gridMove } from "./moves";

const size = [30, 7] as const;

describe("gridMove", () => {
  it("goes from cell to cell and stays inside", () => {
    expect(gridMove("ArrowDown", false, [0, 0], size)).toEqual([1, 0]);
    expect(gridMove("ArrowUp", false, [0, 3], size)).toEqual([0, 3]);
    expect(gridMove("ArrowRight", false, [4, 6], size)).toEqual([4, 6]);
    expect(gridMove("ArrowLeft", false, [4, 6], size)).toEqual([4, 5]);
  });

  it("goes to the ends of the row, with Ctrl to the corners", () => {
    expect(gridMove("Home", false, [4, 6], size)).toEqual([4, 0]);
    expect(gridMove("End", false, [4, 0], size)).toEqual([4, 6]);
    expect(gridMove("Home", true, [4, 6], size)).toEqual([0, 0]);
    expect(gridMove("End", true, [4, 0], size)).toEqual([29, 6]);
  });

  it("turns ten rows, never beyond the last", () => {
    expect(gridMove("PageDown", false, [4, 2], size)).toEqual([14, 2]);
    expect(gridMove("PageDown", false, [25, 2], size)).toEqual([29, 2]);
    expect(gridMove("PageUp", false, [4, 2], size)).toEqual([0, 2]);
  });

  it("leaves Tab and letters to the page", () => {
    expect(gridMove("Tab", false, [0, 0], size)).toBeNull();
  });
});
