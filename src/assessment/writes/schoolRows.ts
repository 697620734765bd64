import { indicatorField, type Measures } from "../../measures";
import type { SchoolRow } from "../../records";
import type { Standard } from "../../standards";
import { rounded } from "../../statistics";
import { isBlank, displayValue, type WorkbookSnapshot } from "../../workbook";
import type { SchoolVerdict, Verdicts } from "../../verdicts";
import { remark } from "./remark";
import type { WishedCell } from "./types";
import { offeredWords } from "./verdictWords";

function wish(
  row: SchoolRow,
  field: string,
  verdict: SchoolVerdict,
  content: Pick<WishedCell, "to" | "decimals" | "kind">,
): WishedCell | null {
  const column = row.table.columns.get(field);
  if (column === undefined) return null;
  return {
    sheetIndex: row.table.sheetIndex,
    row: row.row,
    column: column.index,
    ...content,
    header: column.header,
    school: verdict.part.name,
    stage: verdict.part.stage,
    style: null,
  };
}

/** L7–L13 only where the cell is blank and raw data is there: what the school typed is never overwritten. */
function indicatorWishes(
  row: SchoolRow,
  verdict: SchoolVerdict,
  measures: Measures,
  standard: Standard,
): (WishedCell | null)[] {
  return standard.indicators.map((indicator) => {
    const field = indicatorField(indicator);
    const value = measures.values.at(verdict.part.index, indicator.id);
    if (value?.source !== "raw" || !isBlank(row.value(field))) return null;
    const { decimals } = indicator;
    return wish(row, field, verdict, { to: rounded(value.value, decimals), decimals, kind: "figure" });
  });
}

function verdictWish(
  row: SchoolRow,
  verdict: SchoolVerdict,
  standard: Standard,
  snapshot: WorkbookSnapshot,
): WishedCell | null {
  const column = row.table.columns.get("y_pass")?.index;
  if (verdict.met === null || column === undefined) return null;
  const place = { sheetIndex: row.table.sheetIndex, row: row.row, column };
  const { met, unmet } = offeredWords(snapshot, place, standard) ?? standard.verdictWords;
  return wish(row, "y_pass", verdict, { to: verdict.met ? met : unmet, decimals: null, kind: "verdict" });
}

/** Most remarks say the same: each is kept once. */
class Remarks {
  private readonly known = new Map<string, string>();

  once(text: string): string {
    const known = this.known.get(text);
    if (known === undefined) this.known.set(text, text);
    return known ?? text;
  }
}

function* rowWishes(
  verdict: SchoolVerdict,
  measures: Measures,
  standard: Standard,
  snapshot: WorkbookSnapshot,
  remarks: Remarks,
): Generator<WishedCell | null> {
  const { form, counted, stage } = verdict.part;
  if (form === null || !counted || stage === null) return;
  yield* indicatorWishes(form, verdict, measures, standard);
  yield verdictWish(form, verdict, standard, snapshot);
  const to = remarks.once(remark(verdict, standard, displayValue(form.value("y_note"))));
  yield wish(form, "y_note", verdict, { to, decimals: null, kind: "remark" });
}

/**
 * What belongs into the rows of 表Ⅱ-2: blank indicators, the verdict L14 and 备注.
 *
 * Only for counted schools of a decided stage, and only under a standard with a school rule: the columns of the 2012
 * form are the province's own.
 */
export function* schoolWishes(
  verdicts: Verdicts,
  measures: Measures,
  standard: Standard,
  snapshot: WorkbookSnapshot,
): Generator<WishedCell> {
  if (standard.schoolRule === null) return;
  const remarks = new Remarks();
  for (const verdict of verdicts.schools) {
    for (const wished of rowWishes(verdict, measures, standard, snapshot, remarks)) if (wished !== null) yield wished;
  }
}
