import { builtInLook } from "./numberFormats";

describe("number formats", () => {
  it("know the built-in ones, the East Asian dates included", () => {
    expect([0, 9, 10, 14, 22, 31, 45, 49, 57].map(builtInLook)).toEqual([
      "plain",
      "percent",
      "percent",
      "date",
      "date",
      "date",
      "date",
      "text",
      "date",
    ]);
  });
});
