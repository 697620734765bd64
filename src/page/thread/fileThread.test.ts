import { FileThread } from "./fileThread";
import type { Received, Sent } from "./protocol";
import type { Thread } from "./runningThread";

/** A thread that a test lets speak. */
class FakeThread implements Thread {
  readonly sent: Sent[] = [];
  isEnded = false;
  private readonly listeners = new Map<string, (event: never) => void>();

  postMessage(message: Sent): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  addEventListener(type: "message" | "error", listener: (event: never) => void): void {
    this.listeners.set(type, listener);
  }
  says(message: Received): void {
    this.listeners.get("message")?.({ data: message } as never);
  }
  saysAnything(data: unknown): void {
    this.listeners.get("message")?.({ data } as never);
  }
  breaks(message: string): void {
    this.listeners.get("error")?.({ message } as never);
  }
}

const FILE = { name: "县.xls", bytes: new Uint8Array([1]) };
const OPENED = { kind: "legacyXls", signed: false, canReport: false } as const;
const never = new AbortController().signal;

function setUp(limit = 60_000) {
  const threads: FakeThread[] = [];
  const thread = new FileThread(() => {
    const started = new FakeThread();
    threads.push(started);
    return started;
  }, limit);
  return { thread, threads };
}

async function problemOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof Error && "problem" in error ? error.problem : error),
  );
}

it("answers each question by its own number, whatever else is said", async () => {
  const { thread, threads } = setUp();
  const opening = thread.open(FILE, never);
  const [first] = threads;
  first?.says({ kind: "ready" });
  first?.saysAnything({ kind: "answer", id: 1 });
  first?.saysAnything("from an extension");
  first?.says({ kind: "answer", id: 99, answer: { name: "open", opened: OPENED } });
  first?.says({ kind: "answer", id: 1, answer: { name: "open", opened: OPENED } });
  expect(await opening).toEqual(OPENED);
  const texts = [
    thread.ask({ name: "json", file: "", ...PLANNING }, never),
    thread.ask({ name: "json", file: "", ...PLANNING }, never),
  ];
  first?.says({ kind: "answer", id: 3, answer: { name: "json", text: "second" } });
  first?.says({ kind: "answer", id: 2, answer: { name: "json", text: "first" } });
  expect((await Promise.all(texts)).map(({ text }) => text)).toEqual(["first", "second"]);
});

it("stops a reader of .xls that does not come to an end, and says so", async () => {
  const { thread, threads } = setUp(5);
  const opening = thread.open(FILE, never);
  threads[0]?.says({ kind: "news", id: 1, news: { name: "opening", kind: "legacyXls" } });
  expect(await problemOf(opening)).toEqual({ kind: "file", code: "xlsTooSlow" });
  expect(threads[0]?.isEnded).toBe(true);
});

it("opens the file as it stands again in the next thread, before what is asked", async () => {
  const { thread, threads } = setUp();
  const opening = thread.open(FILE, never);
  threads[0]?.says({ kind: "answer", id: 1, answer: { name: "open", opened: OPENED } });
  await opening;
  thread.changed(new Uint8Array([2, 2]));
  const stop = new AbortController();
  const stopped = thread.ask({ name: "read" }, stop.signal);
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
  void thread.ask({ name: "read" }, never);
  expect(threads[1]?.sent[0]?.question).toEqual({ name: "open", file: FILE.name, bytes: new Uint8Array([2, 2]) });
});

it("tells a browser without threads from a fault of the thread", async () => {
  const none = new FileThread(() => {
    throw new Error("blocked by the policy");
  });
  expect(await problemOf(none.open(FILE, never))).toEqual({ kind: "noThread" });
  const { thread, threads } = setUp();
  const opening = thread.open(FILE, never);
  threads[0]?.breaks("");
  expect(await problemOf(opening)).toEqual({ kind: "noThread" });
  const again = thread.open(FILE, never);
  threads[1]?.says({ kind: "ready" });
  threads[1]?.breaks("out of memory");
  expect(await problemOf(again)).toEqual({ kind: "internal", detail: "out of memory" });
});

it("asks nothing for whoever has stopped already", async () => {
  const { thread, threads } = setUp();
  await expect(thread.open(FILE, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  expect(threads).toEqual([]);
});

const PLANNING = {
  settings: { standard: null, province: null, language: "zh", replaceFormulas: false },
  context: { date: "2026-09-01", program: "Balance", language: "zh" },
  wishes: { explanations: [] },
} as const;

describe("a question that is stopped beside others", () => {
  async function setUpOpened() {
    const { thread, threads } = setUp();
    const opening = thread.open(FILE, never);
    threads[0]?.says({ kind: "answer", id: 1, answer: { name: "open", opened: OPENED } });
    await opening;
    return { thread, threads };
  }
  const tick = () => new Promise(setImmediate);

  it("has them asked again, and what they heard is told anew", async () => {
    const { thread, threads } = await setUpOpened();
    const stop = new AbortController();
    const stopped = thread.ask({ name: "plan", ...PLANNING }, stop.signal);
    const heard: number[] = [];
    const read = thread.ask({ name: "read" }, never, () => {
      heard.length = 0;
      return (news) => heard.push(news.name === "progress" ? news.done : -1);
    });
    threads[0]?.says({ kind: "news", id: 3, news: { name: "progress", done: 1, total: 2 } });
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    threads[1]?.says({ kind: "answer", id: 1, answer: { name: "open", opened: OPENED } });
    await tick();
    expect(threads[1]?.sent.map(({ question }) => question.name)).toEqual(["open", "read"]);
    threads[1]?.says({ kind: "news", id: 2, news: { name: "progress", done: 2, total: 2 } });
    threads[1]?.says({ kind: "answer", id: 2, answer: { name: "read", ownNames: new Map() } });
    expect(await read).toMatchObject({ name: "read" });
    expect(heard).toEqual([2]);
  });

  it("does not end the thread while the file is written there", async () => {
    const { thread, threads } = await setUpOpened();
    const stop = new AbortController();
    const stopped = thread.ask({ name: "read" }, stop.signal);
    const writing = thread.ask({ name: "apply", edits: [], report: null }, never);
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    threads[0]?.says({ kind: "answer", id: 3, answer: { name: "apply", outcomes: [], bytes: null } });
    expect(await writing).toMatchObject({ name: "apply" });
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([false]);
  });
});

it("holds the file of before when another does not open, also for what was asked meanwhile", async () => {
  const { thread, threads } = setUp();
  const opening = thread.open(FILE, never);
  threads[0]?.says({ kind: "answer", id: 1, answer: { name: "open", opened: OPENED } });
  await opening;
  const other = thread.open({ name: "坏.xlsx", bytes: new Uint8Array([9]) }, never);
  const read = thread.ask({ name: "read" }, never);
  threads[1]?.says({ kind: "failed", id: 1, problem: { kind: "file", code: "empty" } });
  expect(await problemOf(other)).toEqual({ kind: "file", code: "empty" });
  await new Promise(setImmediate);
  expect(threads[1]?.isEnded).toBe(true);
  expect(threads[2]?.sent[0]?.question).toEqual({ name: "open", file: FILE.name, bytes: FILE.bytes });
  threads[2]?.says({ kind: "answer", id: 1, answer: { name: "open", opened: OPENED } });
  await new Promise(setImmediate);
  threads[2]?.says({ kind: "answer", id: 2, answer: { name: "read", ownNames: new Map() } });
  expect(await read).toMatchObject({ name: "read" });
});
