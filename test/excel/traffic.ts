import { planFill } from "../../src/assessment";
import { generateCounty, formWorkbook, toSnapshot } from "../../src/build/county";
import type { WorkbookSnapshot } from "../../src/workbook";
import type { Totals } from "../excel-host";
import { CONTEXT, SETTINGS } from "../assessment/settings";
import { readAll } from "../host-contract/calls";
import { openExcel } from "./opened";

/** The form of an invented county. */
export function countyForm(schools: number): WorkbookSnapshot {
  return toSnapshot(formWorkbook(generateCounty({ seed: 20260301, schools, unmetShare: 0.1 })));
}

/** What check and fill of a county's form take on the wire, the client's own tidying up included. */
export async function trafficOf(form: WorkbookSnapshot): Promise<{ readonly check: Totals; readonly both: Totals }> {
  const opened = await openExcel(form);
  const { journal } = opened.office.host;
  const { assessment, report } = planFill(await readAll(opened.excel), SETTINGS, CONTEXT);
  await settled();
  const check = journal.totals();
  await opened.excel.apply(assessment.edits, report);
  await settled();
  return { check, both: journal.totals() };
}

/** The client tidies up after each run, without being waited for. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
