import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Failure } from "./campaign";

/** A case that says nothing for so long hangs, in milliseconds. */
const SILENCE = 20_000;

/** What a child that runs a stretch of cases says, a line each. */
export type Line =
  | { readonly begins: number }
  | { readonly ends: number; readonly ending: string; readonly milliseconds: number; readonly failure: Failure | null };

function parseLine(text: string): Line | null {
  const parsed: unknown = JSON.parse(text);
  const isLine = (value: unknown): value is Line =>
    typeof value === "object" && value !== null && ("begins" in value || "ends" in value);
  return isLine(parsed) ? parsed : null;
}

/**
 * Runs this program in a process of its own and hands on what it says; kills it where it hangs.
 *
 * @returns the number of the case in which it hung or died; null where it came to its end
 */
export function watch(parameters: readonly string[], hear: (line: Line) => void): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [process.argv[1] ?? "", ...parameters], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let running: number | null = null;
    let clock = setTimeout(() => child.kill("SIGKILL"), SILENCE);
    createInterface({ input: child.stdout }).on("line", (text) => {
      clearTimeout(clock);
      clock = setTimeout(() => child.kill("SIGKILL"), SILENCE);
      const line = parseLine(text);
      if (line === null) return;
      running = "begins" in line ? line.begins : null;
      hear(line);
    });
    child.on("close", () => {
      clearTimeout(clock);
      resolve(running);
    });
  });
}
