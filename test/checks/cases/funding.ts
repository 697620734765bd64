import { FUNDING, fundingSheet, type FundingRow } from "../../forms/fundingSheet";
import { all, as2012, sheets, type Fault } from "../faults";
import type { RuleCases } from "../ruleCases";

/** 表Ⅴ经费 with figures of its last year changed. */
function funding(changed: FundingRow = {}): Fault {
  return all(as2012, sheets(fundingSheet(changed)));
}

/** 2011 alone, with these figures: growths can only be taken as stated. */
function alone(row: FundingRow): Fault {
  return all(as2012, sheets(fundingSheet({}, { 2011: row })));
}

/** Every year's figures without these fields. */
function withoutFields(...fields: readonly string[]): Fault {
  const kept = (row: FundingRow): FundingRow =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
  const years = Object.fromEntries(Object.entries(FUNDING).map(([year, row]) => [year, kept(row)]));
  return all(as2012, sheets(fundingSheet({}, years)));
}

export const FUNDING_CASES: readonly RuleCases[] = [
  {
    rule: "X23",
    pass: funding(),
    // 9 % for schools where the county's revenue grew by 10 %; then a little more than 10 %, stated as 10 %.
    fail: funding({ e_app: 244_160, e_app_g: 9 }),
    boundary: funding({ e_app: 246_401, e_app_g: 10 }),
    notAssessable: withoutFields("e_rev", "e_rev_g"),
  },
  {
    rule: "X23",
    pass: alone({ e_app_g: 12, e_rev_g: 10 }),
    fail: alone({ e_app_g: 10, e_rev_g: 10 }),
    boundary: alone({ e_app_g: 10.01, e_rev_g: 10 }),
    notAssessable: as2012,
  },
  {
    rule: "X24",
    pass: funding(),
    fail: funding({ e_pub_j: 770, e_pub_j_g: 0 }),
    boundary: funding({ e_pub_j: 770.1, e_pub_j_g: 0 }),
    notAssessable: alone({ e_app: 200_000, e_app_g: 12, e_rev_g: 10 }),
  },
  {
    rule: "X24",
    pass: alone({ e_app_g: 12, e_rev_g: 10, e_wage_g: 3 }),
    fail: alone({ e_app_g: 12, e_rev_g: 10, e_wage_g: -0.5 }),
    boundary: alone({ e_app_g: 12, e_rev_g: 10, e_wage_g: 0.1 }),
    notAssessable: as2012,
  },
  {
    rule: "X25",
    pass: funding(),
    fail: funding({ e_wage_g: 10.11 }),
    boundary: funding({ e_wage_g: 10.1 }),
    notAssessable: alone(FUNDING[2011] ?? {}),
  },
  {
    rule: "X26",
    pass: funding(),
    // 224,000 千元 typed in 元 are no county's.
    fail: alone({ ...FUNDING[2011], e_app: 224_000_000 }),
    boundary: alone({ ...FUNDING[2011], e_app: 20_000_000 }),
    notAssessable: withoutFields("e_app", "e_rev"),
  },
  {
    rule: "X26",
    pass: funding(),
    // A year in 万元 after one in 千元.
    fail: all(as2012, sheets(fundingSheet({}, { 2010: { e_rev: 1_000_000 }, 2011: { e_rev: 110_000, e_app_g: 1 } }))),
    boundary: all(
      as2012,
      sheets(fundingSheet({}, { 2010: { e_rev: 1_000_000 }, 2011: { e_rev: 200_000, e_app_g: 1 } })),
    ),
    notAssessable: as2012,
  },
];
