import { createHash } from "node:crypto";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for each test. */
export interface TestFolder {
  path(name: string): string;
  /** Puts a file into the folder and answers its path. */
  put(name: string, content: string | Uint8Array): string;
  bytes(name: string): Uint8Array;
  /** Every entry with a mark of its content, so that anything written shows. */
  listing(): ReadonlyMap<string, string>;
}

function markOf(path: string): string {
  const entry = lstatSync(path);
  if (entry.isDirectory()) return "folder";
  if (entry.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** Makes a new folder before each test of the block that calls this, and removes it afterwards. */
export function folderForEachTest(): TestFolder {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "balance-built-"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const path = (name: string): string => join(root, name);
  return {
    path,
    put: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    bytes: (name) => new Uint8Array(readFileSync(path(name))),
    listing: () => {
      const names = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
      return new Map(names.map((name) => [name, markOf(path(name))]));
    },
  };
}
