import { ByKey } from "./byKey";

describe("values by key", () => {
  it("gives the values of a key in the order in which they came, and nothing of another key", () => {
    const known = new ByKey<number>();
    known.add("a", 0);
    known.add("b", 1);
    known.add("a", 2);
    known.add("a", 3);
    expect(known.all("a")).toEqual([0, 2, 3]);
    expect(known.all("b")).toEqual([1]);
    expect(known.all("c")).toEqual([]);
  });
});
