import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Form } from "./case";

const FOLDERS = [path.join("assets", "samples"), path.join("assets", "templates")];

function formAt(file: string): Form {
  return { name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) };
}

/** The forms to damage: the samples and templates of the project, and whatever files are named. */
export function formsOf(files: readonly string[]): readonly Form[] {
  const own = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xlsx"))
      .sort()
      .map((name) => path.join(folder, name)),
  );
  return [...own, ...files].map(formAt);
}
