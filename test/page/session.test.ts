import { readFileSync } from "node:fs";
import path from "node:path";
import type { Assessment } from "../../src/assessment";
import { carryOver, openSession, type Opening, type Session } from "../../src/page/session/session";
import { formWorkbook, generateCounty, toSnapshot } from "../../src/build/county";
import { pageOf, utf8Of } from "../foreign/writers";
import { emptyShelf } from "../taskpane/emptyShelf";
import { ThreadInProcess } from "./threadInProcess";

const ASSETS = path.join(__dirname, "../../assets");
const threads: ThreadInProcess[] = [];

jest.mock("../../src/page/thread/startThread", () => ({
  startThread: () => {
    const started = new ThreadInProcess();
    threads.push(started);
    return started;
  },
}));
// The threads of the pane, which no test of a file asks for: their addresses are known to the build only.
jest.mock("../../src/taskpane/worker/startWorker", () => ({}));
jest.mock("../../src/taskpane/planning/thread/startPlanning", () => ({}));
jest.mock("../../src/page/assets/workbooks", () => ({
  blankForm: (standard: string) => Promise.resolve(bytesOf(`templates/${standard}.xlsx`)),
}));

const NOTHING_CARRIED = { base: 0, form: 0, others: 0, leftSchools: [], left: [] };

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(ASSETS, file)));
}

function opening(): Opening {
  const shelf = emptyShelf();
  return {
    preferences: { language: "zh", standard: null, province: null },
    shelf: () => shelf,
    events: { onRead: () => undefined, onPlanned: () => undefined, onReveal: () => undefined },
    onProgress: () => undefined,
    signal: new AbortController().signal,
  };
}

/** Waits until the pane has judged the file that was opened. */
async function judged(session: Session): Promise<Assessment> {
  await session.pane.controller.check();
  return (await session.pane.controller.current()).plan.assessment;
}

it("exports the check that is shown, by the settings that it was made by, whatever was asked for since", async () => {
  const name = "县.xlsx";
  const session = await openSession({ name, bytes: bytesOf("samples/county-with-mistakes.xlsx") }, opening());
  const { controller, store } = session.pane;
  const shown = await judged(session);
  store.subscribe(() => {
    // The plan is asked for in the same breath, and not answered yet.
    if (store.state().phase.kind === "assessing") queueMicrotask(() => controller.cancel());
  });
  await controller.choose({ province: "河南" });
  const text = await controller.ports.json((await controller.current()).plan.assessment);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ file: name, ...shown, signed: false })));
  session.close();
});

it("leaves a file that was carried over to whoever opened the next", async () => {
  const bytes = utf8Of(pageOf(toSnapshot(formWorkbook(generateCounty({ seed: 20, schools: 24 }))), "utf-8"));
  const session = await openSession({ name: "网页.xls", bytes }, opening());
  await judged(session);
  const of = threads[threads.length - 1];
  const next = await carryOver(session, opening());
  expect(next.host.file.name).toBe("网页.xlsx");
  expect(of?.isEnded).toBe(false);
  session.close();
  expect(of?.isEnded).toBe(true);
  next.close();
});

it("loses nothing with an explanation that was typed and erased again, or that came with another file", async () => {
  const content = { name: "县.xlsx", bytes: bytesOf("samples/county-with-mistakes.xlsx") };
  const session = await openSession(content, opening());
  const { findings } = await judged(session);
  const finding = findings.filter(({ severity }) => severity === "explain").slice(0, 1);
  expect(session.loss()).toBeNull();
  session.pane.controller.choices.explain(finding, "新建学校");
  expect(session.loss()).toBe("typed");
  const { typed: explanations = [] } = session.pane.store.state().wishes;
  session.pane.controller.choices.explain(finding, "");
  expect(session.loss()).toBeNull();
  session.close();
  const carried = { bytes: content.bytes, explanations, typed: [], summary: NOTHING_CARRIED };
  const next = await openSession(content, { ...opening(), carried });
  await judged(next);
  expect(next.pane.store.state().wishes.explanations).toHaveLength(1);
  expect(next.loss()).toBeNull();
  next.close();
});
