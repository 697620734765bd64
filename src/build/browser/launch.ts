import chromium from "@sparticuz/chromium";
import type { LaunchOptions } from "playwright-core";

/**
 * How to start a browser without a download: the one that comes as a package on Linux, the installed Edge elsewhere.
 */
export async function browserLaunch(): Promise<LaunchOptions> {
  if (process.platform !== "linux") return { channel: "msedge" };
  return { executablePath: await chromium.executablePath(), args: ["--no-sandbox"] };
}
