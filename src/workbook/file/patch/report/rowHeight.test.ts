import { rowHeight } from "./rowHeight";

describe("the height of a report's row", () => {
  it("is left to the program for a single line", () => {
    expect(rowHeight([{ value: "专任教师数" }, { value: 12 }], [11, 5])).toBeNull();
  });

  it("grows with the longest text that wraps, a Chinese character taking two columns", () => {
    expect(rowHeight([{ value: "专任教师数" }, { value: "x" }], [6, 5])).toBe(30);
    expect(rowHeight([{ value: "abcdefghij" }], [11])).toBeNull();
    expect(rowHeight([{ value: "abcdefghijk" }], [11])).toBe(30);
  });

  it("does not count texts that run on over their neighbours", () => {
    expect(rowHeight([{ value: "很长很长很长很长的一行", look: "line" }], [6])).toBeNull();
  });

  it("stops at what the format allows", () => {
    expect(rowHeight([{ value: "长".repeat(5000) }], [10])).toBe(409);
  });
});
