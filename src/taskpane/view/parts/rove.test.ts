import { rove } from "./rove";

describe("rove", () => {
  it("goes to the neighbours and stays at the ends", () => {
    expect(rove("ArrowRight", 0, 3)).toBe(1);
    expect(rove("ArrowDown", 2, 3)).toBe(2);
    expect(rove("ArrowLeft", 1, 3)).toBe(0);
    expect(rove("ArrowUp", 0, 3)).toBe(0);
  });

  it("goes to the ends at once, and by tens", () => {
    expect(rove("End", 0, 40)).toBe(39);
    expect(rove("Home", 20, 40)).toBe(0);
    expect(rove("PageDown", 35, 40)).toBe(39);
    expect(rove("PageUp", 35, 40)).toBe(25);
  });

  it("leaves every other key to the page", () => {
    expect(rove("Tab", 0, 3)).toBeNull();
    expect(rove("a", 0, 3)).toBeNull();
  });
});
