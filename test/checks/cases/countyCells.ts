import type { StandardId } from "../../../src/standards";
import type { CellValue } from "../../../src/workbook";
import { fundingSheet } from "../../forms/fundingSheet";
import { officialSheet } from "../../forms/officialSheets";
import { as2012, asItIs, all, blankFigures, noForm, sheets, type Fault } from "../faults";
import type { RuleCases } from "../ruleCases";

/** 表Ⅰ with these cells. */
function profile(cells: Readonly<Record<string, CellValue>>): Fault {
  return sheets(officialSheet("表1", cells));
}

/** 表Ⅵ with these cells. */
function approval(cells: Readonly<Record<string, CellValue>>): Fault {
  return sheets(officialSheet("表6", cells));
}

function chosen(standard: StandardId): Fault {
  return (county) => ({ ...county, chosen: standard });
}

/** S and R rules where they look at the county's own tables. */
export const COUNTY_CELL_CASES: readonly RuleCases[] = [
  {
    rule: "S09",
    pass: profile({ C9: 17, D9: 214 }),
    fail: profile({ D9: "２１４" }),
    boundary: all(blankFigures, profile({ D9: 214, E9: "无" })),
    notAssessable: all(blankFigures, profile({ D9: "无", E9: null })),
  },
  {
    rule: "S09",
    pass: approval({ B6: 1200, E6: 91.8 }),
    fail: approval({ E6: "91.8%" }),
    boundary: approval({ B6: 1200 }),
    notAssessable: all(blankFigures, approval({})),
  },
  {
    rule: "S10",
    pass: profile({ D9: 214 }),
    fail: profile({ D9: "约200个" }),
    boundary: all(blankFigures, profile({ D9: "214" })),
    notAssessable: all(blankFigures, profile({ D9: null })),
  },
  {
    rule: "S10",
    pass: profile({ N9: 0 }),
    fail: profile({ N9: "/" }),
    boundary: profile({ N9: "/", A10: "注：没有的项目填“/”。" }),
    notAssessable: all(blankFigures, profile({})),
  },
  {
    rule: "S11",
    pass: profile({ C9: 17 }),
    fail: profile({ C9: 17.5 }),
    boundary: profile({ A9: 42.55, S6: "小学（万人）", S9: 2.35 }),
    notAssessable: all(blankFigures, profile({ A9: 42.55 })),
  },
  {
    rule: "S13",
    pass: profile({ C9: 17 }),
    fail: profile({ C9: -1 }),
    boundary: profile({ C9: 0 }),
    notAssessable: all(blankFigures, profile({ C9: null })),
  },
  {
    rule: "R07",
    pass: profile({ A9: 42.5 }),
    fail: profile({ A6: "人口总数（人）", A9: 425_000 }),
    boundary: profile({ A6: "人口总数（万人）", A9: 42.5, C6: "乡镇数（所）", C9: 17 }),
    notAssessable: asItIs,
  },
  {
    rule: "R08",
    pass: asItIs,
    fail: chosen("basic-2012"),
    boundary: all(chosen("basic-2012"), sheets(fundingSheet())),
    notAssessable: all(noForm, chosen("basic-2012")),
  },
  {
    rule: "R08",
    pass: as2012,
    fail: all(as2012, chosen("quality-2017")),
    boundary: all(as2012, chosen("quality-2017"), profile({ C9: 17 })),
    notAssessable: noForm,
  },
];
