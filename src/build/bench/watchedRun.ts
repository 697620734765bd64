import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** How a process ended, and what it cost. */
export interface WatchedRun {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly seconds: number;
  /** Most memory that was resident at a time; null where the system does not tell. */
  readonly megabytes: number | null;
  readonly out: string;
  readonly err: string;
}

/** Milliseconds between two looks at a running process. */
const LOOK_EVERY = 20;
const PEAK = /^VmHWM:\s*(\d+) kB/m;

/**
 * What a process runs before its program, to tell its peak memory on the fourth pipe as the last thing it does.
 *
 * The kernel's VmHWM, not `resourceUsage().maxRSS`: that one starts with the peak of the process that started it.
 */
export const TELL_PEAK = `
const { isMainThread } = require("node:worker_threads");
if (isMainThread) process.on("exit", () => {
  const fs = require("node:fs");
  let peak = process.resourceUsage().maxRSS;
  try {
    peak = Number(/^VmHWM:\\s*(\\d+) kB/m.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {}
  fs.writeSync(3, String(peak));
});
`;

/** Kilobytes; null where there is no such process any more, or no such file. */
function peakOf(pid: number): number | null {
  try {
    const told = PEAK.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1];
    return told === undefined ? null : Number(told);
  } catch {
    return null;
  }
}

/**
 * Runs a program of Node's in a process of its own and measures it from outside; one that takes too long is killed.
 *
 * @param preload a file that holds `TELL_PEAK`
 * @param killAfter in seconds
 */
export function runWatched(words: readonly string[], preload: string, killAfter: number): Promise<WatchedRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["-r", preload, ...words], { stdio: ["ignore", "pipe", "pipe", "pipe"] });
    let peak = 0;
    const heard: readonly Buffer[][] = [[], [], []];
    child.stdio.slice(1).forEach((pipe, at) => {
      pipe?.on("data", (piece: Buffer) => heard[at]?.push(piece));
    });
    const look = setInterval(() => {
      peak = Math.max(peak, child.pid === undefined ? 0 : (peakOf(child.pid) ?? 0));
    }, LOOK_EVERY);
    const clock = setTimeout(() => child.kill("SIGKILL"), killAfter * 1000);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(look);
      clearTimeout(clock);
      const seconds = (performance.now() - start) / 1000;
      const [out = "", err = "", told = ""] = heard.map((pieces) => Buffer.concat(pieces).toString());
      const kilobytes = Math.max(peak, Number(told));
      resolve({ code, seconds, megabytes: kilobytes === 0 ? null : kilobytes / 1024, out, err });
    });
  });
}
