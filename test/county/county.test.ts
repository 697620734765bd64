import fc from "fast-check";
import { countedParts, generateCounty, indicatorsOf, type SchoolRow } from "../../src/build/county";
import { differenceCoefficient } from "../../src/statistics";
import { ROW_LAWS } from "./rowLaws";

const counties = fc
  .record({ seed: fc.integer({ min: 1, max: 1_000_000 }), schools: fc.integer({ min: 1, max: 60 }) })
  .map((options) => generateCounty(options));

const STANDARDS = {
  小学: { y1: 4.2, y2: 1, y3: 0.9, y4: 4.5, y5: 7.5, y6: 2000, y7: 2.3 },
  初中: { y1: 5.3, y2: 1, y3: 0.9, y4: 5.8, y5: 10.2, y6: 2500, y7: 2.4 },
} as const;
const FIELDS = ["y1", "y2", "y3", "y4", "y5", "y6", "y7"] as const;

describe("a generated county", () => {
  it("is the same for the same seed and another one for another seed", () => {
    const options = { seed: 11, schools: 40 };
    expect(generateCounty(options)).toEqual(generateCounty(options));
    expect(generateCounty({ ...options, seed: 12 }).rows).not.toEqual(generateCounty(options).rows);
  });

  it.each(ROW_LAWS)("keeps %s in every row", (_, law) => {
    fc.assert(
      fc.property(
        counties,
        ({ rows }) =>
          rows
            .filter((row) => !law(row))
            .map((row) => row.school_name)
            .join() === "",
      ),
      { numRuns: 60 },
    );
  });

  it("gives every part a code and stage, and every school a name, of its own", () => {
    fc.assert(
      fc.property(counties, ({ rows }) => {
        const parts = new Set(rows.map((row) => `${row.school_code} ${row.stage}`));
        const names = new Map(rows.map((row) => [row.school_name, row.school_code]));
        const codes = new Set(rows.map((row) => row.school_code));
        return parts.size === rows.length && names.size === codes.size;
      }),
      { numRuns: 200 },
    );
  });

  it("describes the site of a school alike in both its rows", () => {
    fc.assert(
      fc.property(counties, ({ rows }) => {
        const site = (row: SchoolRow): string =>
          [row.school_name, row.run_type, row.urban_code, row.urban_type, row.built_year, row.is_boarding].join();
        const sites = new Map(rows.map((row) => [row.school_code, site(row)]));
        return rows.every((row) => sites.get(row.school_code) === site(row));
      }),
      { numRuns: 100 },
    );
  });

  it("shares out what a 一贯制 school has by pupils weighted 1:1.1, and never gives both parts the same", () => {
    fc.assert(
      fc.property(counties, ({ rows }) => {
        for (const junior of rows.filter((row) => row.stage === "初中")) {
          const primary = rows.find((row) => row.school_code === junior.school_code && row.stage === "小学");
          if (primary === undefined) continue;
          const share = primary.stu / (primary.stu + 1.1 * junior.stu);
          for (const field of ["a_teach", "a_indoor", "a_field", "equip_w", "media"] as const) {
            const whole = primary[field] + junior[field];
            expect(Math.abs(primary[field] - whole * share)).toBeLessThanOrEqual(field === "media" ? 0.5 : 0.011);
            if (field !== "a_indoor") expect(primary[field]).not.toBe(junior[field]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("meets the standard in every counted school, with at most one indicator short of it and none below 85 %", () => {
    fc.assert(
      fc.property(counties, (county) => {
        for (const { row, merged } of countedParts(county)) {
          const values = indicatorsOf([row, ...merged]);
          const required = STANDARDS[row.stage === "小学" ? "小学" : "初中"];
          const unmet = FIELDS.filter((field) => values[field] < required[field]);
          expect(unmet.length).toBeLessThanOrEqual(1);
          for (const field of unmet) expect(values[field]).toBeGreaterThanOrEqual(0.85 * required[field]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("differs between its schools by far less than the limits, unless asked to", () => {
    const coefficients = (seed: number, uneven: boolean): number => {
      const county = generateCounty({
        seed,
        schools: 60,
        ...(uneven ? { uneven: [{ stage: "junior", indicator: "Q6" }] } : {}),
      });
      const parts = countedParts(county).filter(({ row }) => row.stage === "初中");
      return differenceCoefficient(
        Float64Array.from(parts, ({ row }) => row.equip_w),
        Float64Array.from(parts, ({ row }) => row.stu),
      );
    };
    for (let seed = 1; seed <= 40; seed += 1) {
      expect(coefficients(seed, false)).toBeLessThan(0.3);
      expect(coefficients(seed, true)).toBeGreaterThan(0.46);
    }
  });

  it("differs the more, the more the rich schools are given", () => {
    const coefficient = (factor: number): number => {
      const county = generateCounty({ seed: 6, uneven: [{ stage: "primary", indicator: "Q5", factor }] });
      const parts = countedParts(county).filter(({ row }) => row.stage === "小学");
      return differenceCoefficient(
        Float64Array.from(parts, ({ row }) => row.a_field + row.a_indoor),
        Float64Array.from(parts, ({ row }) => row.stu),
      );
    };
    expect(coefficient(2.5)).toBeLessThan(coefficient(3.3));
    expect(coefficient(3.3)).toBeLessThan(coefficient(4.4));
  });

  it("leaves schools unmet where asked to", () => {
    const county = generateCounty({ seed: 3, schools: 60, unmetShare: 0.5 });
    const unmet = countedParts(county).filter(({ row, merged }) => {
      const required = STANDARDS[row.stage === "小学" ? "小学" : "初中"];
      const values = indicatorsOf([row, ...merged]);
      return FIELDS.filter((field) => values[field] < required[field]).length > 1;
    });
    expect(unmet.length).toBeGreaterThan(10);
  });

  it("has every kind of school from eleven schools on", () => {
    const { rows, campuses } = generateCounty({ seed: 5, schools: 11 });
    expect(new Set(rows.map((row) => row.run_type))).toEqual(
      new Set(["小学", "小学教学点", "九年一贯制学校", "十二年一贯制学校", "初级中学", "完全中学", "特殊教育学校"]),
    );
    expect(rows.some((row) => row.sponsor_code === 10)).toBe(true);
    const points = rows.filter((row) => row.is_point === "是").map((row) => row.stu >= 50);
    expect(new Set(points)).toEqual(new Set([true, false]));
    const [campus = "", parent = ""] = [...campuses][0] ?? [];
    const named = (code: string): string => rows.find((row) => row.school_code === code)?.school_name ?? "";
    expect(named(campus)).toBe(`${named(parent)}（东校区）`);
  });
});
