import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** What a server says. */
export interface Reply {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

const ALWAYS = {
  "cache-control": "no-cache",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

function refusal(status: 404 | 405): Reply {
  return { status, headers: { ...ALWAYS, "content-type": "text/plain; charset=utf-8" }, body: `${String(status)}\n` };
}

/**
 * Answers requests for the files of a folder, and for nothing else: a name is looked up in the list of them, so that no
 * path leads anywhere.
 *
 * @param folder of files that lie beside each other
 */
export function siteOf(folder: string): (method: string, url: string) => Reply {
  const files = new Set(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name),
  );
  return (method, url) => {
    if (method !== "GET" && method !== "HEAD") return refusal(405);
    const asked = url.replace(/[?#].*$/, "").replace(/^\//, "");
    const name = asked === "" ? "index.html" : asked;
    if (!files.has(name)) return refusal(404);
    const type = TYPES[path.extname(name)] ?? "application/octet-stream";
    return { status: 200, headers: { ...ALWAYS, "content-type": type }, body: readFileSync(path.join(folder, name)) };
  };
}
