import { check, type CheckContext, type CheckResult } from "../../src/checks";
import { recognise } from "../../src/forms";
import { measure } from "../../src/measures";
import { recordsOf } from "../../src/records";
import { standardOf, type StandardId } from "../../src/standards";
import type { WorkbookSnapshot } from "../../src/workbook";
import { countyRecord } from "../records/countyRecord";
import { GOOD, workbookFor } from "./sampleCounty";
import type { Fault } from "./faults";

/** What the rules look at in a workbook. */
export function contextOf(snapshot: WorkbookSnapshot, standardId: StandardId = "quality-2017"): CheckContext {
  const recognition = recognise(snapshot);
  const standard = standardOf(standardId);
  const records = recordsOf(snapshot, recognition, standard);
  return { standard, recognition, records, measures: measure(records, standard) };
}

/** Checks a county in which everything is right but for a fault. */
export function checked(fault: Fault): CheckResult {
  const county = fault(GOOD);
  const context = contextOf(workbookFor(county), county.chosen ?? county.standard);
  if (county.county === null) return check(context);
  return check({ ...context, records: { ...context.records, county: countyRecord(county.county, {}, county.unread) } });
}
