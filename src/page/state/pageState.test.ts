import type { FillPlan } from "../../assessment";
import type { WorkbookSnapshot } from "../../workbook";
import type { Session } from "../session/session";
import { pageReducer, WELCOME, type PageAction, type PageState } from "./pageState";

const SESSION = {} as Session;
const PLAN = {} as FillPlan;
const SNAPSHOT = {
  sheets: [
    { name: "参数", visible: false },
    { name: "封面", visible: true },
  ],
} as unknown as WorkbookSnapshot;
const EMPTY = { kind: "file", code: "empty" } as const;

function after(...actions: readonly PageAction[]): PageState {
  return actions.reduce<PageState>(pageReducer, WELCOME);
}

const OPENED: PageAction = { type: "opened", session: SESSION, snapshot: SNAPSHOT };

it("shows the first sheet that the workbook shows", () => {
  expect(after({ type: "openingStarted", file: "县.xlsx" }, OPENED)).toMatchObject({ kind: "open", sheet: "封面" });
});

it("comes back to where it was, with the reason, when a file does not open", () => {
  const started: PageAction = { type: "openingStarted", file: "空.xlsx" };
  const troubled: PageAction = { type: "troubled", file: "空.xlsx", problem: EMPTY };
  expect(after(started, troubled)).toEqual({ kind: "welcome", trouble: { file: "空.xlsx", problem: EMPTY } });
  const open = after(OPENED, { type: "planned", session: SESSION, plan: PLAN }, started, troubled);
  expect(open).toMatchObject({ kind: "open", plan: PLAN, trouble: { file: "空.xlsx" } });
  expect(pageReducer(open, { type: "troubleDismissed" })).toMatchObject({ trouble: null });
});

it("comes back to the file that is open when another is stopped on its way, even twice", () => {
  const started: PageAction = { type: "openingStarted", file: "大.xlsx" };
  expect(after(OPENED, started, started, { type: "openingStopped" })).toMatchObject({ kind: "open", session: SESSION });
  expect(after(started, { type: "openingStopped" })).toEqual(WELCOME);
});

it("looks at a cell where a finding leads, and at none of a sheet that was just chosen", () => {
  const revealed = after(OPENED, { type: "revealed", session: SESSION, sheet: "参数", cell: "B2" });
  expect(revealed).toMatchObject({ sheet: "参数", cell: "B2" });
  expect(pageReducer(revealed, { type: "sheetChosen", sheet: "封面" })).toMatchObject({ sheet: "封面", cell: null });
});

it("takes no news of a file for those of another that is being opened", () => {
  const started: PageAction = { type: "openingStarted", file: "大.xlsx" };
  const opening = after(OPENED, started);
  expect(pageReducer(opening, { type: "planned", session: {} as Session, plan: PLAN })).toBe(opening);
  const planned = pageReducer(opening, { type: "planned", session: SESSION, plan: PLAN });
  expect(pageReducer(planned, { type: "openingStopped" })).toMatchObject({ kind: "open", plan: PLAN });
  expect(pageReducer(opening, { type: "openingProgressed", done: 1, total: 4 })).toMatchObject({ done: 1, total: 4 });
});

it("asks before another file takes the place of one, and asks no more once it was answered", () => {
  const asked = after(OPENED, { type: "leavingAsked", file: "另.xlsx", loss: "filled" });
  expect(asked).toMatchObject({ kind: "open", leaving: { file: "另.xlsx", loss: "filled" } });
  expect(pageReducer(asked, { type: "stayed" })).toMatchObject({ kind: "open", leaving: null });
  const gone = pageReducer(asked, { type: "openingStarted", file: "另.xlsx" });
  expect(pageReducer(gone, { type: "openingStopped" })).toMatchObject({ kind: "open", leaving: null });
});

it("asks also about a file that comes while another is on its way, which is opened no more", () => {
  const started: PageAction = { type: "openingStarted", file: "另.xlsx" };
  const asked = after(OPENED, started, { type: "leavingAsked", file: "三.xlsx", loss: "typed" });
  expect(asked).toMatchObject({ kind: "open", leaving: { file: "三.xlsx", loss: "typed" } });
  expect(pageReducer(asked, { type: "openingProgressed", done: 1, total: 2 })).toBe(asked);
  expect(pageReducer(asked, { type: "stayed" })).toMatchObject({ kind: "open", session: SESSION, leaving: null });
});
