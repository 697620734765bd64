import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** One file of Microsoft's library as npm installed it, or null where it has no such file. Never copied anywhere. */
export function officeFile(name: string): string | null {
  const file = path.join(DIST, name);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
