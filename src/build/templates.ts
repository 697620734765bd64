import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { templateFiles } from "./template/files";

/** Writes the blank forms; run from the top of the repository. */
const FOLDER = path.join("assets", "templates");

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of await templateFiles()) {
    const file = path.join(FOLDER, name);
    writeFileSync(file, bytes);
    process.stdout.write(`${file}  ${String(bytes.length)} bytes\n`);
  }
}

void main();
