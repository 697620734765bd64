import type { Page } from "playwright-core";

/** The longest time that the main thread did nothing else, and what it did. */
export interface LongTask {
  /** Milliseconds; 0 where no task took more than 50, which is what a browser tells of. */
  readonly milliseconds: number;
  /** What called the script that ran longest, and which it was, as the browser names them; empty where it does not. */
  readonly cause: string;
}

declare global {
  interface Window {
    /** What `watch` saw. */
    balanceWatched?: {
      readonly tasks: number[];
      readonly scripts: { readonly time: number; readonly cause: string }[];
    };
  }
}

/** Watches a page from its first line; runs in the page. */
export function watch(): void {
  const tasks: number[] = [];
  const scripts: { readonly time: number; readonly cause: string }[] = [];
  window.balanceWatched = { tasks, scripts };
  const observe = (type: string, hear: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(hear);
    }).observe({ type, buffered: true });
  };
  observe("longtask", ({ duration }) => tasks.push(duration));
  observe("long-animation-frame", (frame) => {
    const ran: unknown = Reflect.get(frame, "scripts");
    for (const script of Array.isArray(ran) ? ran : []) {
      if (!(script instanceof PerformanceEntry)) continue;
      const [invoker, source, name] = ["invoker", "sourceURL", "sourceFunctionName"].map((key) =>
        String(Reflect.get(script, key) ?? "").replace(/^.*\//u, ""),
      );
      scripts.push({ time: script.duration, cause: [invoker, source, name].join(" ").trim() });
    }
  });
}

/** What kept the main thread busy longest since the last call. */
export function longestTask(page: Page): Promise<LongTask> {
  return page.evaluate(async () => {
    // The browser tells of a task some time after it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { tasks, scripts } = window.balanceWatched ?? { tasks: [], scripts: [] };
    const longest = scripts
      .splice(0)
      .reduce((most, one) => (one.time > most.time ? one : most), { time: 0, cause: "" });
    return { milliseconds: Math.max(0, ...tasks.splice(0)), cause: longest.cause };
  });
}
