import type { StageMeasures } from "../../../measures";
import type { SchoolRow } from "../../../records";
import type { Indicator, Stage } from "../../../standards";
import { addressOf } from "../../../workbook";
import { blameRow } from "../../blame";
import { plausibility, shown } from "../../plausibility";
import { tableRule } from "../../rule";
import type { Blame, CheckContext } from "../../types";
import { numeratorFields } from "./numerator";

/** The raw figures per pupil of a stage's schools, in their order; NaN for a school without. */
function rawValues({ measures }: CheckContext, { schools }: StageMeasures, indicator: Indicator): Float64Array {
  const values = new Float64Array(schools.length).fill(NaN);
  schools.forEach(({ index }, position) => {
    const found = measures.values.at(index, indicator.id);
    if (found?.source === "raw") values[position] = found.value;
  });
  return values;
}

/** The median of what is there; NaN where too few schools have a figure. */
function medianOf(values: Float64Array): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length < plausibility.outlier.minimumSchools) return NaN;
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

function blame(row: SchoolRow, value: number, indicator: Indicator, median: number, stage: Stage): Blame {
  const fields = [...numeratorFields(indicator, stage), "stu"];
  return blameRow(row, fields, fields, {
    stage,
    parameters: { h: indicator.name.zh, v: `“${row.name}”`, value: shown(value), median: shown(median) },
  });
}

/** No school has more than five times per pupil of what the middle school of its stage has. */
const nothingFarAboveMedian = tableRule({
  id: "E08",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  scope: "sheet",
  reads: ["stu"],
  blames: ["equip_w", "a_teach", "a_field", "media", "t_core", "t_pe", "t_bac"],
  companions: ["E01", "E02", "E03", "E06", "L17", "C01", "C02", "C03", "C04", "C05", "C06", "C07"],
  find: (context) => {
    const blames: Blame[] = [];
    let assessed = false;
    for (const stage of context.measures.stages) {
      for (const { indicator } of stage.indicators) {
        const values = rawValues(context, stage, indicator);
        const median = medianOf(values);
        if (!(median > 0)) continue;
        assessed = true;
        stage.schools.forEach(({ base }, position) => {
          const value = values[position] ?? NaN;
          if (base === null || !(value > plausibility.outlier.timesMedian * median)) return;
          blames.push(blame(base, value, indicator, median, stage.stage));
        });
      }
    }
    return assessed ? blames : null;
  },
});

/** The old statistics counted 体育馆 among 教学及辅助用房: a column of that title may still have to be deducted. Once a table. */
const indoorIsNoOldHall = tableRule({
  id: "E09",
  severity: "explain",
  basis: "derived",
  source: "cee.edu.cn c184216 vs c454296",
  confidence: "high",
  scope: "sheet",
  reads: ["a_indoor"],
  blames: ["a_indoor"],
  find: ({ records }) => {
    const tables = new Set(records.base.map((row) => row.table).filter((table) => table.columns.has("a_indoor")));
    if (tables.size === 0) return null;
    return [...tables].flatMap((table): Blame[] => {
      const column = table.columns.get("a_indoor");
      const title = column?.header.split(">").pop() ?? "";
      if (column === undefined || !title.includes("体育馆")) return [];
      return [
        {
          school: null,
          stage: null,
          location: { sheet: table.sheet, cell: addressOf(table.headerRows.last, column.index) },
          column: title,
          value: title,
          expected: null,
          evidence: [],
          parameters: { h: title, v: title },
        },
      ];
    });
  },
});

export const OUTLIER_RULES = [nothingFarAboveMedian, indoorIsNoOldHall];
