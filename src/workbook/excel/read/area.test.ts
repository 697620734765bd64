import { rangeAddress } from "../..";
import { bandsOf, halvesOf, readableArea } from "./area";
import { blocksOf, requestsOf, smallerRequests } from "./blocks";
import { hiddenLines } from "./hidden";

const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  ...{ firstRow, firstColumn, lastRow, lastColumn },
});

describe("the part of a sheet that is read", () => {
  it("is everything that is formatted, as long as that is not absurd", () => {
    expect(readableArea(range(0, 0, 999, 99), range(0, 0, 3, 3))).toEqual({
      area: range(0, 0, 999, 99),
      truncated: false,
    });
    const { area } = readableArea(range(0, 0, 1_048_575, 99), range(0, 0, 3000, 3));
    expect(area).toEqual(range(0, 0, 3500, 99));
  });

  it("ends at column AMJ, and says where values lie beyond", () => {
    expect(readableArea(range(0, 0, 9, 5000), range(0, 0, 9, 1023)).truncated).toBe(false);
    expect(readableArea(range(0, 0, 9, 5000), range(0, 0, 9, 1024))).toMatchObject({
      truncated: true,
      area: { lastColumn: 1023 },
    });
    expect(readableArea(range(0, 2000, 9, 2000), range(0, 2000, 9, 2000))).toEqual({ area: null, truncated: true });
  });

  it("is refused where it has more cells than can be read", () => {
    expect(() => readableArea(range(0, 0, 1_000_000, 1023), range(0, 0, 900_000, 1023))).toThrow("tooLarge");
  });
});

describe("blocks", () => {
  it("are bands of whole rows that follow each other without a gap", () => {
    const bands = bandsOf(range(2, 1, 11, 4), 12);
    expect(bands.map(rangeAddress)).toEqual(["B3:E5", "B6:E8", "B9:E11", "B12:E12"]);
    expect(bandsOf(range(0, 0, 2, 1023), 10).length).toBe(3);
    expect(halvesOf(range(4, 0, 4, 9))).toBeNull();
  });

  it("go together up to the size of an answer, and locks count", () => {
    const facts = { sheet: 0, asksLocks: false, asksLooks: false, asksHidden: false };
    const open = blocksOf(range(0, 0, 9999, 19), facts);
    expect([open.length, requestsOf(open).length]).toEqual([10, 3]);
    expect(requestsOf(blocksOf(range(0, 0, 9999, 19), { ...facts, asksLocks: true })).length).toBe(10);
    expect(requestsOf([])).toEqual([]);
  });

  it("get smaller down to one row", () => {
    const [block] = blocksOf(range(0, 0, 3, 9), { sheet: 0, asksLocks: false, asksLooks: false, asksHidden: false });
    const halves = smallerRequests(block === undefined ? [] : [block]) ?? [];
    expect(halves.map(([half]) => half && rangeAddress(half.range))).toEqual(["A1:J2", "A3:J4"]);
    const [row] = blocksOf(range(0, 0, 0, 9), { sheet: 0, asksLocks: false, asksLooks: false, asksHidden: false });
    expect(smallerRequests(row === undefined ? [] : [row])).toBeNull();
  });
});

describe("hidden lines", () => {
  it("are those that no visible rectangle covers", () => {
    const visible = [range(0, 0, 1, 1), range(0, 3, 1, 9), range(5, 0, 6, 1), range(5, 3, 6, 9)];
    expect(hiddenLines(range(0, 0, 7, 4), visible)).toEqual({ rows: [2, 3, 4, 7], columns: [2] });
  });

  it("say nothing of columns where all rows are hidden", () => {
    expect(hiddenLines(range(3, 0, 4, 4), [])).toEqual({ rows: [3, 4], columns: [] });
  });
});
