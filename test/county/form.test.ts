import fc from "fast-check";
import {
  contentOf,
  countedParts,
  formWorkbook,
  generateCounty,
  indicatorsOf,
  SCHOOL_COLUMNS,
  sheetsOf,
  toSnapshot,
  type SchoolRow,
} from "../../src/build/county";
import { formulaAt, type CellValue, type SheetSnapshot } from "../../src/workbook";

const county = generateCounty({ seed: 21, schools: 40 });
const snapshot = toSnapshot(formWorkbook(county));

function sheet(name: string): SheetSnapshot {
  const found = snapshot.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function column(name: string, index: number): CellValue[] {
  return sheet(name).rows.map((row) => row[index] ?? null);
}

/** Two decimals, half up, in whole numbers: 万元 and ㎡ are counted in hundredths. */
function halfUp(hundredths: bigint, pupils: bigint): number {
  return Number((2n * hundredths + pupils) / (2n * pupils)) / 100;
}

function hundredths(amount: number): bigint {
  return BigInt(Math.round(amount * 100));
}

describe("what 表Ⅱ-2 prints", () => {
  it("is the exact quotient of raw figures, rounded half up to two decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        for (const { row, merged } of countedParts(generateCounty({ seed, schools: 15 }))) {
          if (merged.length > 0) continue;
          const pupils = BigInt(row.stu);
          const perHundred = (people: number): number => halfUp(BigInt(people) * 10_000n, pupils);
          const qualified = row.t_doc + row.t_mas + row.t_bac + (row.stage === "小学" ? row.t_col : 0);
          expect(indicatorsOf([row])).toEqual({
            y1: perHundred(qualified),
            y2: perHundred(row.t_core),
            y3: perHundred(row.t_pe + row.t_art),
            y4: halfUp(hundredths(row.a_teach) - hundredths(row.a_indoor), pupils),
            y5: halfUp(hundredths(row.a_field) + hundredths(row.a_indoor), pupils),
            y6: halfUp(hundredths(row.equip_w) * 10_000n, pupils),
            y7: perHundred(row.media),
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it("rounds a half up that binary fractions would round down", () => {
    const [row] = county.rows;
    const changed: SchoolRow[] = row === undefined ? [] : [{ ...row, stu: 200, a_teach: 201, a_indoor: 0, media: 2 }];
    expect(indicatorsOf(changed)).toMatchObject({ y4: 1.01, y7: 1 });
  });

  it("adds a campus that does not count to its school", () => {
    const merged = countedParts(county).find((part) => part.merged.length > 0);
    const [campus] = merged?.merged ?? [];
    const row = sheet("表Ⅱ-2").rows.find((cells) => cells[1] === merged?.row.school_name);
    expect(row?.[3]).toBe((merged?.row.stu ?? 0) + (campus?.stu ?? 0));
    expect(column("表Ⅱ-2", 1)).not.toContain(campus?.school_name);
  });

  it("leaves out special schools and teaching points below 50 pupils", () => {
    const names = column("表Ⅱ-2", 1);
    for (const row of county.rows) {
      const out =
        row.run_type === "特殊教育学校" || row.count_school === "否" || (row.is_point === "是" && row.stu < 50);
      expect(names.includes(row.school_name)).toBe(!out);
    }
  });

  it("has a primary and a junior block, each numbered from 1 and in the order of 学校基础数据", () => {
    const numbers = column("表Ⅱ-2", 0).filter((value) => typeof value === "number");
    const primary = numbers.lastIndexOf(1);
    expect(numbers.slice(0, primary)).toEqual(numbers.slice(0, primary).map((_, index) => index + 1));
    expect(numbers.slice(primary)).toEqual(numbers.slice(primary).map((_, index) => index + 1));
    const listed = countedParts(county).map(({ row }) => row.seq);
    expect(listed.slice(0, primary)).toEqual([...listed.slice(0, primary)].sort((one, other) => one - other));
    expect(listed.slice(primary)).toEqual([...listed.slice(primary)].sort((one, other) => one - other));
  });
});

describe("the sheets", () => {
  it("stand in the order of the official form, the verdicts blank", () => {
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["封面", "学校基础数据", "表Ⅱ-1", "表Ⅱ-2", "表Ⅲ"]);
    expect(
      column("表Ⅱ-2", 13)
        .slice(3)
        .every((value) => value === null),
    ).toBe(true);
    expect(sheet("表Ⅲ").rows[4]?.slice(2)).toEqual(Array(8).fill(null));
  });

  it("end 学校基础数据 with a row of true totals", () => {
    const rows = sheet("学校基础数据").rows;
    const totals = rows[rows.length - 1] ?? [];
    expect(totals[1]).toBe("合计");
    SCHOOL_COLUMNS.forEach(({ id, summed }, index) => {
      const sum = county.rows.reduce((whole, row) => whole + Number(row[id] ?? 0), 0);
      if (summed) expect(totals[index]).toBeCloseTo(sum, 6);
    });
  });

  it("say on the cover that everything is invented", () => {
    expect(JSON.stringify(sheet("封面").rows)).toContain("虚构");
  });

  it("carry formulas with their results", () => {
    const formula = { formula: "1+1", result: 2 };
    const content = contentOf(county);
    const typed = {
      ...content,
      stageCells: [{ stage: "小学", measure: "coefficient", field: "y1", content: formula } as const],
    };
    const balance = toSnapshot(sheetsOf(typed)).sheets.find(({ name }) => name === "表Ⅲ");
    expect(balance?.rows[4]?.[2]).toBe(2);
    expect(balance === undefined ? null : formulaAt(balance, 4, 2)).toEqual({ text: "1+1", kind: "plain" });
  });

  it("leave L7 to L13 blank where a school has not filled them in", () => {
    const [first] = county.rows;
    const models = formWorkbook(county, { indicatorsFilled: ({ code }) => code !== first?.school_code });
    const list = toSnapshot(models).sheets.find(({ name }) => name === "表Ⅱ-2");
    expect(list?.rows[3]?.slice(6, 13)).toEqual(Array(7).fill(null));
    expect(list?.rows[4]?.slice(6, 13).every((value) => typeof value === "number")).toBe(true);
  });
});
