import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
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
};

/** Who beside the site's own pages may use its files. */
const SHARING = {
  /** Nobody. */
  nobody: { "cross-origin-resource-policy": "same-origin" },
  /** Excel on the web: it frames the pane, shows the icons and reads what is said of the functions. */
  office: {
    "access-control-allow-origin": "*",
    "content-security-policy":
      "frame-ancestors 'self' https://*.office.com https://*.officeapps.live.com https://*.sharepoint.com https://*.partner.officewebapps.cn https://*.sharepoint.cn",
  },
} as const;

export type Sharing = keyof typeof SHARING;
export type Site = (method: string, url: string) => Reply;

/**
 * Answers requests for the files of a folder and of those below it, and for nothing else: a path is looked up in the list
 * of them as it was when the site began, so that no path leads anywhere.
 */
export function siteOf(folder: string, sharedWith: Sharing): Site {
  const files = new Map(
    filesBelow(folder).map((file) => [path.relative(folder, file).split(path.sep).join("/"), file]),
  );
  const always = { ...ALWAYS, ...SHARING[sharedWith] };
  const refusal = (status: 404 | 405): Reply => ({
    status,
    headers: { ...always, "content-type": "text/plain; charset=utf-8" },
    body: `${String(status)}\n`,
  });
  return (method, url) => {
    if (method !== "GET" && method !== "HEAD") return refusal(405);
    const asked = url.replace(/[?#].*$/, "").replace(/^\//, "");
    const file = files.get(asked === "" ? "index.html" : asked);
    if (file === undefined) return refusal(404);
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    return { status: 200, headers: { ...always, "content-type": type }, body: readFileSync(file) };
  };
}

/** Plain files only: a link leads out of the folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(inside);
    return entry.isFile() ? [inside] : [];
  });
}
