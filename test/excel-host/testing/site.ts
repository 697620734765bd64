import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** A file as a web server answers it. */
export interface SiteFile {
  readonly body: string | Buffer;
  readonly contentType: string;
}

/** What lies under a path such as `/taskpane.html`; null where nothing does. */
export type Site = (pathname: string) => SiteFile | null;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function contentTypeOf(name: string): string {
  return TYPES[path.extname(name)] ?? "application/octet-stream";
}

/** The files of a folder, such as what the build wrote. */
export function folderSite(folder: string): Site {
  return (pathname) => {
    const file = path.join(folder, decodeURIComponent(pathname));
    const inside = !path.relative(folder, file).startsWith("..");
    if (!inside || !existsSync(file) || !statSync(file).isFile()) return null;
    return { body: readFileSync(file), contentType: contentTypeOf(file) };
  };
}
