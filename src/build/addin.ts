import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { metadataOf } from "../functions";
import { manifestFor, type Environment } from "./addin/manifest";
import { manifestProblems } from "./addin/manifestProblems";
import { pngSize } from "./addin/png";

/** What the files beside the page depend on. */
export interface Addin {
  readonly environment: Environment;
  /** Address of the folder that will be served, with the slash at its end. */
  readonly base: string;
  /** File name of the page's first script, as built. */
  readonly script: string;
}

const LANGUAGES = { zh: "zh-CN", en: "en-US" } as const;
const HASH_CHARACTERS = 12;

/**
 * The files of the add-in that are not compiled: manifest, icons, and what Excel reads about the functions, under names
 * with a hash, since Excel keeps them for a day.
 *
 * @param root top of the repository
 * @returns content by path below the folder that will be served
 * @throws Error where Office would not take the manifest
 */
export function addinFiles({ environment, base, script }: Addin, root: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const names = new Map([["pane.js", script]]);
  for (const language of ["zh", "en"] as const) {
    const tag = LANGUAGES[language];
    const content = Buffer.from(`${JSON.stringify(metadataOf(language), null, 2)}\n`);
    const name = `functions.${tag}.${hashOf(content)}.json`;
    files.set(name, content);
    names.set(`functions.${tag}.json`, name);
  }
  const assets = path.join(root, "assets");
  for (const icon of readdirSync(assets).filter((name) => /^icon-\d+\.png$/.test(name))) {
    files.set(`assets/${icon}`, readFileSync(path.join(assets, icon)));
  }
  const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const manifest = manifestFor(source, { environment, base, files: names });
  const problems = manifestProblems(manifest, { base, pixels: (name) => pngSize(files.get(name) ?? Buffer.alloc(0)) });
  if (problems.length > 0) throw new Error(`The manifest is not in order: ${problems.join("; ")}`);
  return files.set("manifest.xml", Buffer.from(manifest));
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, HASH_CHARACTERS);
}
