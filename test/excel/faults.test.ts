import { isDeepStrictEqual } from "node:util";
import { planFill, type FillPlan } from "../../src/assessment";
import { HostError, type EditOutcome } from "../../src/workbook";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { CONTEXT, SETTINGS } from "../assessment/settings";
import { REFUSAL, snapshotOf, stateOf, type Fault } from "../excel-host";
import { readAll } from "../host-contract/calls";
import { countyForm } from "./traffic";
import { openExcel, type OpenedExcel } from "./opened";

const FORM = countyForm(3);
const FAULTS: readonly (readonly [string, Fault])[] = [
  ["is refused as throttled", { kind: "refused", error: REFUSAL.throttled }],
  ["fails after 7 actions", { kind: "failed", code: "GeneralException", after: 7 }],
  ["fails after 60 actions", { kind: "failed", code: "AccessDenied", after: 60 }],
  ["is done, but its answer is lost", { kind: "answerLost" }],
];
/** More than check and fill take. */
const REQUESTS = 12;

interface Filled {
  readonly outcomes: readonly EditOutcome[] | null;
  readonly plan: FillPlan | null;
}

/** Checks and fills; what an error leaves undone is null. */
async function fill({ excel }: OpenedExcel): Promise<Filled> {
  let plan: FillPlan | null = null;
  try {
    plan = planFill(await readAll(excel), SETTINGS, CONTEXT);
    return { plan, outcomes: await excel.apply(plan.assessment.edits, plan.report) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { plan, outcomes: null };
  }
}

/** The outcomes say of each cell just what stands there. */
function expectTruth({ book }: OpenedExcel, { plan, outcomes }: Filled): void {
  if (plan === null || outcomes === null) return;
  plan.assessment.edits.forEach((edit, at) => {
    const sheet = snapshotOf(book).sheets.find(({ name }) => name === edit.sheet);
    const cell = sheet?.rows.flatMap((row, down) => row.map((value, right) => ({ value, down, right }))) ?? [];
    if (outcomes[at] === "applied") expect(cell.some(({ value }) => value === edit.to)).toBe(true);
  });
}

describe.each(FAULTS)("a request that %s", (_, fault) => {
  it("leaves the workbook as it was, or so that it can be put back exactly, whichever request it is", async () => {
    const opened = await openExcel(FORM);
    const { host } = opened.office;
    const before = stateOf(opened.book);
    let hit = 0;
    for (let request = 1; request <= REQUESTS; request++) {
      host.faults.clear();
      host.faults.at(request, fault);
      const fresh = { ...opened, excel: new ExcelWorkbook() };
      const filled = await fill(fresh);
      if (!host.faults.pending) hit++;
      host.faults.clear();
      expectTruth(fresh, filled);
      // As after closing and opening again: another object, that knows only what lies in the workbook.
      await new ExcelWorkbook().restore();
      expect(stateOf(opened.book)).toEqual(before);
    }
    expect(hit).toBeGreaterThanOrEqual(7);
  }, 60_000);

  it("can hit a restore at any request: doing it again finishes the job", async () => {
    const opened = await openExcel(FORM);
    const { host } = opened.office;
    const before = stateOf(opened.book);
    for (let request = 1; request <= REQUESTS; request++) {
      host.faults.clear();
      expect((await fill({ ...opened, excel: new ExcelWorkbook() })).outcomes).not.toBeNull();
      host.faults.at(request, fault);
      await new ExcelWorkbook().restore().catch(expectHostError);
      host.faults.clear();
      await new ExcelWorkbook().restore();
      expect(stateOf(opened.book)).toEqual(before);
    }
  }, 60_000);

  it("can hit a second filling: the first one's sheet comes back with all that was in it", async () => {
    const opened = await openExcel(FORM);
    const {
      host,
      host: { user },
    } = opened.office;
    await fill(opened);
    user.edits("校验结果", "L20", [["核实无误"]]);
    user.edits(FORM.sheets[1]?.name ?? "", "F9", [[7]]);
    const before = stateOf(opened.book) as { readonly xmlParts: unknown };
    for (let request = 1; request <= REQUESTS + 3; request++) {
      host.faults.clear();
      host.faults.at(request, fault);
      await fill({ ...opened, excel: new ExcelWorkbook() });
      host.faults.clear();
      const after = stateOf(opened.book) as { readonly xmlParts: unknown };
      const isUntouched = isDeepStrictEqual({ ...after, xmlParts: null }, { ...before, xmlParts: null });
      // The first filling could be taken back as well; that is not what is tried here.
      if (isUntouched) continue;
      await new ExcelWorkbook().restore();
      expect({ ...(stateOf(opened.book) as object), xmlParts: null }).toEqual({ ...before, xmlParts: null });
    }
  }, 60_000);
});

function expectHostError(error: unknown): readonly [] {
  expect(error).toBeInstanceOf(HostError);
  return [];
}
