import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

const EXECUTABLE = "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath())";

/**
 * Starts a browser without a window: the Chromium of npm on Linux, elsewhere the Edge or Chrome of the machine.
 *
 * @throws Error where there is none
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux") {
    return chromium.launch({ executablePath: await npmChromium(), args: ["--no-sandbox"] });
  }
  return chromium.launch({ channel: "msedge" }).catch(() => chromium.launch({ channel: "chrome" }));
}

/** Where the unpacked Chromium lies. Its package is a module, which jest cannot load by itself. */
async function npmChromium(): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", EXECUTABLE], { cwd: __dirname });
  return stdout.trim();
}
