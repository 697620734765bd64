import { FileThread, type Thread } from "./fileThread";
import type { Received, Sent } from "./protocol";

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
