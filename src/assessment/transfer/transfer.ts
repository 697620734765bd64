import { recognise, tableTitle, type TableId } from "../../forms";
import { nameKey, type Records, type SchoolRow } from "../../records";
import { addressOf, type WorkbookSnapshot } from "../../workbook";
import { reportIn, type Explanation, type PreviousReport } from "../report";
import { run } from "../run";
import type { Settings } from "../types";
import { Carrying } from "./carrying";
import { carryTables } from "./county";
import { carryCover } from "./cover";
import { NoPlaceError } from "./errors";
import { carriedExplanations } from "./explanations";
import { accountForPrint, leftCells } from "./left";
import { carrySchools, schoolLines, schoolTableOf, type CarriedSchools } from "./schools";
import type { LeftCells, Transfer } from "./types";

const BASE: readonly TableId[] = ["schools"];
const FORMS: readonly TableId[] = ["2017.II-2", "2012.II-2"];

/**
 * Plans to write a file into a blank form: the schools field by field, the figures, sentences and 是否达标 of the county
 * tables item by item, the cover, the reasons given in a sheet 校验结果; and lists what has no place.
 *
 * Everything is found by recognising the blank form itself; a figure in another unit is brought to the form's unit.
 *
 * @param typed reasons that the user gave beside the file
 * @throws NotAssessableError where the file has no school; TemplateFullError where the form has too few rows;
 *   NoPlaceError where it has none for any school
 */
export function transfer(
  source: WorkbookSnapshot,
  template: WorkbookSnapshot,
  settings: Settings,
  typed: readonly Explanation[] = [],
): Transfer {
  const { records, recognition } = run(source, settings).context;
  const blank = recognise(template);
  const carrying = new Carrying(source, template);
  const lines = (schools: readonly SchoolRow[]) => schoolLines(schools, records.totals, placedByHeading(records));
  const base = carrySchools(carrying, lines(records.base), schoolTableOf(blank, BASE));
  const form = carrySchools(carrying, lines(records.form), schoolTableOf(blank, FORMS));
  const leftSchools = [...base.left, ...form.left.filter((name) => form.hasTable || !isKnown(name, records.base))];
  if (base.placed + form.placed === 0) throw new NoPlaceError(leftSchools, missingTable(records, form));
  const schools = carrying.edits.length;
  carryCover(carrying, recognition, blank);
  carryTables(carrying, recognition, blank);
  const others = carrying.edits.length - schools;
  accountForPrint(carrying, recognition);
  const report = reportIn(source);
  const left = leftCells(carrying, recognition, blank, report.sheet);
  return {
    edits: carrying.edits,
    base: base.placed,
    form: form.placed,
    others,
    explanations: carriedExplanations(report.explanations, recognition, blank),
    typed: carriedExplanations(typed, recognition, blank),
    leftSchools,
    left: [...left, ...replacedBefore(report)],
  };
}

/** Rows whose stage a heading or the numbering denies: their 学段 alone would decide what was in doubt. */
function placedByHeading({ issues }: Records): ReadonlySet<SchoolRow> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.kind !== "stageConflict") return [];
      return issue.evidence.some(({ from }) => from === "heading" || from === "numbering") ? [issue.row] : [];
    }),
  );
}

function isKnown(name: string, schools: readonly SchoolRow[]): boolean {
  return schools.some((school) => nameKey(school.name) === nameKey(name));
}

/** The table that the file has and the blank form has not; null where that is not the reason. */
function missingTable({ form }: Records, { hasTable }: CarriedSchools): string | null {
  const [first] = form;
  return first === undefined || hasTable ? null : tableTitle(first.table.id).zh;
}

/** What filling replaced in the file before stands in a sheet 校验结果 only. */
function replacedBefore({ sheet, replaced }: PreviousReport): readonly LeftCells[] {
  return replaced.map((one) => ({
    sheet: sheet?.name ?? "",
    cell: addressOf(one.row, 0),
    text: `${one.sheet} ${one.cell} ${one.from} → ${one.to}`,
    reason: "cell",
  }));
}
