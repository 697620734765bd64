import type { CellValue, SheetSnapshot } from "../../src/workbook";
import { COUNTY_FIGURES, STATED, type Row, type SampleCounty } from "./sampleCounty";

/** A change of a county. */
export type Fault = (county: SampleCounty) => SampleCounty;

/** The first 初中 of 学校基础数据, and both rows of the 九年一贯制学校. */
const FIRST_JUNIOR = 7;
export const NINE_YEAR_PRIMARY = 6;
export const NINE_YEAR_JUNIOR = 12;

/** Nothing is changed. */
export const asItIs: Fault = (county) => county;

/** One fault after the other. */
export function all(...faults: readonly Fault[]): Fault {
  return (county) => faults.reduce((changed, fault) => fault(changed), county);
}

function changedAt(rows: readonly Row[], index: number, cells: Row): Row[] {
  return rows.map((row, position) => (position === index ? { ...row, ...cells } : row));
}

/** Types into a row of 学校基础数据; by default that of the first 小学. */
export function base(cells: Row, index = 0): Fault {
  return (county) => ({ ...county, base: changedAt(county.base, index, cells) });
}

export function junior(cells: Row): Fault {
  return base(cells, FIRST_JUNIOR);
}

/** Types into a row of 表Ⅱ-2; by default that of the first 小学. */
export function form(cells: Row, index = 0): Fault {
  return (county) => ({ ...county, form: { ...county.form, primary: changedAt(county.form.primary, index, cells) } });
}

/** Takes columns out of 学校基础数据. */
export function without(...fields: readonly string[]): Fault {
  const kept = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
  return (county) => ({ ...county, base: county.base.map(kept) });
}

/** Takes every figure of a column of 学校基础数据 times a factor. */
export function scaled(field: string, factor: number): Fault {
  const times = (row: Row): Row => {
    const value = row[field];
    return typeof value === "number" ? { ...row, [field]: value * factor } : row;
  };
  return (county) => ({ ...county, base: county.base.map(times) });
}

export const noBase: Fault = (county) => ({ ...county, base: [] });
export const noForm: Fault = (county) => ({ ...county, form: { primary: [], junior: [] } });

/** Leaves only so many schools of each stage. */
export function onlyFirst(count: number): Fault {
  return (county) => ({
    ...county,
    base: [...county.base.slice(0, count), ...county.base.slice(FIRST_JUNIOR, FIRST_JUNIOR + count)],
    form: { primary: county.form.primary.slice(0, count), junior: county.form.junior.slice(0, count) },
  });
}

/** Adds a row to 学校基础数据 and, where given, to 表Ⅱ-2. */
export function added(row: Row, listed: Row | null = null): Fault {
  return (county) => ({
    ...county,
    base: [...county.base, row],
    form: listed === null ? county.form : { ...county.form, primary: [...county.form.primary, listed] },
  });
}

/** Takes a row out of 表Ⅱ-2 (小学). */
export function unlisted(index: number): Fault {
  return (county) => {
    const primary = county.form.primary.filter((_, position) => position !== index);
    return { ...county, form: { ...county.form, primary } };
  };
}

/** States a figure of 小学 in 表Ⅲ. */
export function stated(what: "means" | "coefficients", position: number, value: CellValue): Fault {
  return (county) => {
    const table = county[what] ?? STATED[what];
    const 小学 = table["小学"].map((cell, index) => (index === position ? value : cell));
    return { ...county, [what]: { ...table, 小学 } };
  };
}

/** The 合计 row of 学校基础数据. */
export function total(cells: Row): Fault {
  return (county) => ({ ...county, total: cells });
}

/** The county tables, rightly filled but for these figures. */
export function figures(changed: Readonly<Record<string, number>> = {}): Fault {
  return (county) => ({ ...county, county: { ...(county.county ?? COUNTY_FIGURES), ...changed } });
}

/** The county tables with texts that no figure could be read from. */
export function unreadable(unread: Readonly<Record<string, string>>): Fault {
  return (county) => ({ ...county, county: county.county ?? COUNTY_FIGURES, unread });
}

/** The county tables without these figures. */
export function blankFields(...fields: readonly string[]): Fault {
  return (county) => {
    const kept = Object.entries(county.county ?? COUNTY_FIGURES).filter(([field]) => !fields.includes(field));
    return { ...county, county: Object.fromEntries(kept) };
  };
}

/** Puts sheets of county tables in. */
export function sheets(...added: readonly SheetSnapshot[]): Fault {
  return (county) => ({ ...county, sheets: [...county.sheets, ...added] });
}

/** Takes every figure out of the school tables. */
export const blankFigures: Fault = (county) => {
  const blank = (row: Row): Row =>
    Object.fromEntries(Object.entries(row).map(([field, cell]) => [field, typeof cell === "number" ? null : cell]));
  const { primary, junior: second } = county.form;
  return {
    ...county,
    base: county.base.map(blank),
    form: { primary: primary.map(blank), junior: second.map(blank) },
  };
};

/** Other titles for columns of 学校基础数据. */
export function titled(titles: Readonly<Record<string, string>>): Fault {
  return (county) => ({ ...county, titles });
}

/** Headings above the two blocks of 表Ⅱ-2. */
export function headings(above: string, below: string): Fault {
  return (county) => ({ ...county, formHeadings: [above, below] });
}

/** Puts 表Ⅲ in, rightly filled. */
export const withStages: Fault = (county) => ({ ...county, ...STATED });

/** Moves the first 小学 into the block of the 初中. */
export const inWrongBlock: Fault = (county) => {
  const { primary, junior: second } = county.form;
  return { ...county, form: { primary: primary.slice(1), junior: [...second, ...primary.slice(0, 1)] } };
};

/** Two 小学 change their places in 表Ⅱ-2. */
export function swapped(one: number, other: number): Fault {
  return (county) => {
    const { primary } = county.form;
    const places = new Map([
      [one, other],
      [other, one],
    ]);
    const moved = primary.map((row, position) => primary[places.get(position) ?? position] ?? row);
    return { ...county, form: { ...county.form, primary: moved } };
  };
}

/** The same schools on the form of 2012, whose 表Ⅲ states eight coefficients. */
export const as2012: Fault = (county) => {
  const figures = { b1: 6, b2: 9, b3: 2500, b4: 10, b5: 30, b6: 0.07, b7: 0.065, b8: 0.025 };
  const listed = ({
    school_name = null,
    sponsor_code = null,
    stu = null,
    grades = null,
    classes = null,
  }: Row): Row => ({
    ...{ school_name, sponsor_code, stu, grades, classes },
    ...figures,
  });
  const zeros = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const { primary, junior: second } = county.form;
  return {
    ...county,
    standard: "basic-2012",
    form: { primary: primary.map(listed), junior: second.map(listed) },
    means: null,
    coefficients: { 小学: zeros, 初中: [...zeros.slice(1), "——"] },
  };
};
