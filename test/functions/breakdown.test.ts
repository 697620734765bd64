import fc from "fast-check";
import { contribution, cv, decompose, gini, influence, lorenz } from "../../src/functions";
import { BLANKS, BOOKS, column, PUPILS, pupilsOf, someSchools, totalsOf } from "./schools";

describe("LORENZ", () => {
  it("rises from 0, 0 to 1, 1, below the diagonal, half its gap being the Gini coefficient", () => {
    fc.assert(
      fc.property(someSchools, (schools) => {
        const given = [totalsOf(schools), pupilsOf(schools)] as const;
        const points = lorenz(...given).map(([x, y]) => [Number(x), Number(y)] as const);
        expect(points).toHaveLength(schools.length + 1);
        expect(points[0]).toEqual([0, 0]);
        expect(points.at(-1)).toEqual([1, 1]);
        let area = 0;
        points.forEach(([x, y], at) => {
          const [left, below] = points[at - 1] ?? [0, 0];
          expect(y).toBeLessThanOrEqual(x + 1e-12);
          area += ((x - left) * (y + below)) / 2;
        });
        expect(1 - 2 * area).toBeCloseTo(gini(...given), 10);
      }),
    );
  });
});

describe("DECOMPOSE", () => {
  const groups = [["甲"], ["甲"], ["乙"], ["乙"], ["乙"]];

  it("agrees with the published parts of the five schools", () => {
    const [, t = [], l = []] = decompose(BOOKS, PUPILS, groups);
    expect(t[2]).toBeCloseTo(0.135891172834995, 14);
    expect(t[3]).toBeCloseTo(0.007738381961514, 14);
    expect(l[2]).toBeCloseTo(0.162901085522018, 14);
    expect(l[3]).toBeCloseTo(0.00813605987812, 14);
  });

  it("adds up, and takes the square of the official coefficient apart", () => {
    fc.assert(
      fc.property(someSchools, (schools) => {
        const given = [totalsOf(schools), pupilsOf(schools)] as const;
        const [titles, ...rows] = decompose(
          ...given,
          schools.map((_, at) => [at % 2 === 0 ? "城区" : "乡村"]),
        );
        expect(titles).toEqual(["指标", "合计", "组内", "组间", "组间占比"]);
        for (const [, total, within, between] of rows)
          if (total !== "") expect(Number(within) + Number(between)).toBeCloseTo(Number(total), 10);
        expect(rows[2]?.[1]).toBeCloseTo(Number(cv(...given)) ** 2, 9);
      }),
    );
  });

  it("leaves Theil L blank where a school has nothing", () => {
    const [, , l] = decompose(column([0, 3, 4]), column([1, 1, 1]), [["甲"], ["甲"], ["乙"]]);
    expect(l).toEqual(["泰尔指数L", "", "", "", ""]);
  });

  it.each(BLANKS)("asks for the group of a school where it is %p, not of a row that is no school", (blank) => {
    expect(() => decompose(BOOKS, PUPILS, [...groups.slice(0, 4), [blank]])).toThrow("“组别”第5行第1列没有填组别");
    const withBlank = decompose([...BOOKS, [blank]], [...PUPILS, [blank]], [...groups, [blank]]);
    expect(withBlank).toEqual(decompose(BOOKS, PUPILS, groups));
  });
});

describe("CONTRIBUTION and INFLUENCE", () => {
  it("stand beside their schools, blank where there is none", () => {
    const titles = [["图书"], ...BOOKS, [null]];
    const figures = contribution(titles, [["在校生数"], ...PUPILS, [0]]);
    expect(figures.map(([cell]) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell))).toEqual([
      "",
      0.0003,
      0.0797,
      0.4813,
      0.4225,
      0.0162,
      "",
    ]);
  });

  it("sum to 1, and predict what one unit more does to the coefficient", () => {
    const shares = contribution(BOOKS, PUPILS).flat().map(Number);
    expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 12);
    const slopes = influence(BOOKS, PUPILS).flat().map(Number);
    slopes.forEach((slope, school) => {
      const step = 1e-4;
      const more = BOOKS.map(([books = NaN], at) => [at === school ? books + step : books]);
      expect((Number(cv(more, PUPILS)) - Number(cv(BOOKS, PUPILS))) / step).toBeCloseTo(slope, 7);
    });
  });

  it("say so where all schools are alike", () => {
    expect(() => contribution(column([10, 20]), column([1, 2]))).toThrow("没有差异可以分解");
  });
});
