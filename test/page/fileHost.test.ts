import { FileHost, type FileEvents } from "../../src/page/host/fileHost";
import { FileThread } from "../../src/page/thread";
import { openWorkbookFile } from "../../src/workbook/file";
import { readAll, edit } from "../host-contract/calls";
import { contractFile } from "../host-contract/contractFile";
import { describeHostContract } from "../host-contract/hostContract";
import { ThreadInProcess } from "./threadInProcess";

const NOBODY: FileEvents = { onRead: () => undefined, onPlanned: () => undefined, onReveal: () => undefined };
const never = new AbortController().signal;

const SMALL = contractFile();

const PLANNING = {
  settings: { standard: null, province: null, language: "zh", replaceFormulas: false },
  context: { date: "2026-09-01", program: "Balance", language: "zh" },
  wishes: { explanations: [] },
} as const;

const SHEET = { title: "清单", ownName: "_Own", marks: [], rows: [], columnWidths: [], frozenRows: 0 };

async function opened(bytes = SMALL, name = "小.xlsx") {
  const threads: ThreadInProcess[] = [];
  let allowed = true;
  const thread = new FileThread(() => {
    if (!allowed) throw new Error("no thread");
    const started = new ThreadInProcess();
    threads.push(started);
    return started;
  });
  const file = { ...(await thread.open({ name, bytes }, never)), name };
  /** Whether the browser starts another thread. */
  const allow = (starts: boolean): void => {
    allowed = starts;
  };
  return { host: new FileHost(thread, file, bytes, NOBODY), threads, allow };
}

describeHostContract("file in the page", async () => (await opened()).host);

it("gives back the very bytes that were opened, once a fill is taken back", async () => {
  const { host } = await opened();
  await host.apply([edit("B3", 80, 81)], null);
  expect(host.content).not.toEqual(SMALL);
  await host.restore();
  expect(host.content).toEqual(SMALL);
  expect(host.isChanged).toBe(false);
});

it("reads an unchanged file once, however often it is asked", async () => {
  const { host, threads } = await opened();
  await readAll(host);
  const asked = threads[0]?.asked;
  expect(await readAll(host)).toEqual(await readAll(host));
  expect(threads[0]?.asked).toBe(asked);
});

it("loses nothing of a fill when the thread is stopped afterwards", async () => {
  const { host, threads } = await opened();
  await host.apply([edit("B3", 80, 81)], null);
  const stop = new AbortController();
  const plan = host.plan(PLANNING, stop.signal);
  stop.abort();
  await expect(plan).rejects.toMatchObject({ name: "AbortError" });
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true]);
  expect(await host.apply([edit("B3", 81, 82)], null)).toEqual(["applied"]);
  const [sheet] = (await readAll(await openWorkbookFile(host.content))).sheets;
  expect(sheet?.rows[2]?.[1]).toBe(82);
});

it("refuses to write into a file that can only be read", async () => {
  const { host } = await opened(new TextEncoder().encode("学校,人数\n甲小学,12"), "表.csv");
  expect(host.capabilities.report).toBe(false);
  await expect(host.apply([edit("A1", "学校", "x")], null)).rejects.toMatchObject({ problem: "readOnly" });
});

describe("a thread that fails a step", () => {
  it("keeps what was to be taken back, and the file as it is shown, until it can be taken back", async () => {
    const { host, threads, allow } = await opened();
    await host.apply([edit("B3", 80, 81)], null);
    const filled = host.content;
    allow(false);
    await expect(host.restore()).rejects.toMatchObject({ problem: { kind: "noThread" } });
    expect(await host.lastStep()).not.toBeNull();
    expect(host.content).toBe(filled);
    allow(true);
    expect(await host.apply([edit("B3", 81, 82)], null)).toEqual(["applied"]);
    await host.restore();
    await host.restore();
    expect(host.content).toEqual(SMALL);
    expect(threads).toHaveLength(4);
  });

  it("lets an export succeed while a check is stopped, and reads no sheet twice", async () => {
    const { host, threads } = await opened();
    const whole = await (await opened()).host.read(never, () => undefined);
    const stop = new AbortController();
    const plan = host.plan(PLANNING, stop.signal);
    const others = Promise.all([host.workbookOf(SHEET), host.read(never, () => undefined)]);
    stop.abort();
    await expect(plan).rejects.toMatchObject({ name: "AbortError" });
    const [bytes, read] = await others;
    expect((await readAll(await openWorkbookFile(bytes))).sheets.map(({ name }) => name)).toEqual([SHEET.title]);
    expect(read).toEqual(whole);
    expect(threads).toHaveLength(2);
  });
});
