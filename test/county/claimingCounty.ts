import { contentOf, generateCounty, sheetsOf, toXlsx, type County } from "../../src/build/county";
import { HURRIED } from "../../src/build/samples/files";

/** 校外租借体育场馆面积 of each claiming school, ㎡. */
const RENTED = 3000;

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
