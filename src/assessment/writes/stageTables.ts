import type { Measure, StageTable } from "../../forms";
import { indicatorField } from "../../measures";
import type { Records } from "../../records";
import type { Standard } from "../../standards";
import { rounded } from "../../statistics";
import { cellKey, type SheetSnapshot } from "../../workbook";
import type { StageVerdict, Verdicts } from "../../verdicts";
import type { WishedCell } from "./types";

const COMPOSITE = "composite";
/** 差异系数三位小数、比例一位小数 (notes of 表Ⅲ and 表Ⅳ); a mean has the decimals of its indicator. */
const PLACES = { coefficient: 3, share: 1 };
const HUNDRED = 100;

/** A figure with the decimals it is written with. */
interface Figure {
  readonly to: number;
  readonly decimals: number;
}

function figure(value: number, decimals: number): Figure {
  return { to: rounded(value, decimals), decimals };
}

/** Schools that meet a column's demand; null while one of them is undetermined. */
function metCount(verdict: StageVerdict, field: string, standard: Standard): number | null {
  if (field === COMPOSITE) return verdict.undetermined > 0 ? null : verdict.met;
  const indicator = standard.indicators.find((known) => indicatorField(known) === field);
  const counts = indicator === undefined ? undefined : verdict.metByIndicator.get(indicator.id);
  return counts === undefined || counts.undetermined > 0 ? null : counts.met;
}

/** 95.2 for 95.2 %; a cell formatted as a percentage holds 0.952 and shows the same. */
function share(count: number, schools: number, asFraction: boolean): Figure {
  const percent = figure((count / schools) * HUNDRED, PLACES.share);
  return asFraction ? figure(percent.to / HUNDRED, PLACES.share + 2) : percent;
}

/** 表Ⅲ: mean and coefficient of an indicator; the composite only where the standard limits it (2012). */
function dispersion(verdict: StageVerdict, field: string, measure: "mean" | "coefficient"): Figure | null {
  const judged = verdict.indicators.find(({ indicator }) => indicatorField(indicator) === field);
  if (judged !== undefined) {
    const value = measure === "mean" ? judged.mean : judged.coefficient;
    const places = measure === "mean" ? judged.indicator.decimals : PLACES.coefficient;
    return value === null ? null : figure(value, places);
  }
  const { value, limit } = verdict.composite;
  const written = field === COMPOSITE && measure === "coefficient" && limit !== null;
  return written && value !== null ? figure(value, PLACES.coefficient) : null;
}

function figureFor(
  verdict: StageVerdict,
  field: string,
  measure: Measure,
  asFraction: boolean,
  standard: Standard,
): Figure | null {
  if (measure === "mean" || measure === "coefficient") return dispersion(verdict, field, measure);
  const count = standard.schoolRule === null ? null : metCount(verdict, field, standard);
  if (count === null) return null;
  return measure === "metCount" ? figure(count, 0) : share(count, verdict.schools, asFraction);
}

function tableWishes(
  table: StageTable,
  sheet: SheetSnapshot,
  verdicts: Verdicts,
  standard: Standard,
): { readonly key: string; readonly wished: WishedCell }[] {
  return table.rows.flatMap(({ row, stage, measure }) => {
    const verdict = verdicts.stages.find((known) => known.stage === stage);
    if (verdict === undefined) return [];
    return [...table.columns].flatMap(([field, { index, header }]) => {
      const asFraction = sheet.percentCells.has(cellKey(row, index));
      const content = figureFor(verdict, field, measure, asFraction, standard);
      if (content === null) return [];
      const at = { sheetIndex: table.sheetIndex, row, column: index };
      const wished: WishedCell = { ...at, ...content, header, school: null, stage, style: null, kind: "figure" };
      return [{ key: `${stage}|${measure}|${field}`, wished }];
    });
  });
}

/**
 * What belongs into 表Ⅱ-1 and 表Ⅲ. Where a table stands on two sheets, each figure is written on the first visible one.
 */
export function stageWishes(records: Records, verdicts: Verdicts, standard: Standard): WishedCell[] {
  const own = standard.id === "quality-2017" ? "2017." : "2012.";
  const tables = records.stageTables.filter(({ table }) => table.id.startsWith(own));
  const ordered = [...tables.filter(({ table }) => table.visible), ...tables.filter(({ table }) => !table.visible)];
  const taken = new Set<string>();
  return ordered.flatMap(({ table, sheet }) =>
    tableWishes(table, sheet, verdicts, standard).flatMap(({ key, wished }) => {
      const once = `${table.id}|${key}`;
      if (taken.has(once)) return [];
      taken.add(once);
      return [wished];
    }),
  );
}
