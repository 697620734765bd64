import { contentOf, generateCounty, sheetsOf, toXlsx, type County, type ModelCell, type SheetModel } from "../county";
import { HURRIED } from "./files";

/** 校外租借体育场馆面积 of each claiming school, ㎡. */
const RENTED = 3000;
/** A title of the form, and what somebody called it instead: near enough to be guessed. */
const TITLE = "专任教师数";
const RENAMED = "全校专任教师总数";

/** The sample's county, in which the first schools say that they lie in an over-dense centre and rent grounds nearby. */
function claimingCounty(schools: number): County {
  const county = generateCounty(HURRIED);
  const primary = county.rows.filter(({ stage }) => stage === "小学").slice(0, schools);
  const claiming = new Set(primary);
  const rows = county.rows.map((row) => (claiming.has(row) ? { ...row, is_center_dense: "是", a_rent: RENTED } : row));
  return { ...county, rows };
}

/** The form of that county, a file. */
export function claimingFile(schools: number): Promise<Uint8Array> {
  return toXlsx(sheetsOf(contentOf(claimingCounty(schools))));
}

/** A form that asks something of its user: three schools claim a concession, and a header is called otherwise. */
export function askingFile(): Promise<Uint8Array> {
  return toXlsx(sheetsOf(contentOf(claimingCounty(3))).map(withRenamedTitle));
}

function withRenamedTitle(sheet: SheetModel): SheetModel {
  const renamed = (cell: ModelCell | null): ModelCell | null =>
    cell?.content === TITLE ? { ...cell, content: RENAMED } : cell;
  return { ...sheet, rows: sheet.rows.map((row) => row.map(renamed)) };
}
