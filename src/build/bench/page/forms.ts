import {
  contentOf,
  generateCounty,
  largeWorkbook,
  sheetsOf,
  toXlsx,
  type CountyOptions,
  type FormContent,
} from "../../county";

/** As many schools as no county has; the largest has about a thousand. */
const SCHOOLS = 5_000;
const ROWS = 20_000;

/** Every seventh school falls short, and junior equipment differs too much. */
const COUNTY: CountyOptions = {
  seed: 20250905,
  schools: SCHOOLS,
  unmetShare: 0.15,
  uneven: [{ stage: "junior", indicator: "Q6" }],
};

/** Figures of 表Ⅱ-2 that were copied from another year: about 20,000 findings. */
const STALE = ["y1", "y2", "y3", "y4"] as const;
const GROWTH = 1.1;

function withStaleFigures(content: FormContent): FormContent {
  const list = content.list.map((record) => {
    const stale = STALE.map((field) => {
      const figure = record.cells[field];
      return [field, typeof figure === "number" ? figure * GROWTH : figure] as const;
    });
    return { ...record, cells: { ...record.cells, ...Object.fromEntries(stale) } };
  });
  return { ...content, list };
}

/** A form with every sheet and a great many schools and findings. */
export function manySchools(): Promise<Uint8Array> {
  return toXlsx(sheetsOf(withStaleFigures(contentOf(generateCounty(COUNTY)))));
}

/** A form with a long sheet to scroll. */
export function manyRows(): Uint8Array {
  return largeWorkbook({ seed: COUNTY.seed, rows: ROWS });
}
