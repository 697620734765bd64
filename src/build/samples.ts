import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleFiles } from "./samples/files";

/** Writes the invented sample workbooks; run from the top of the repository. */
const FOLDER = path.join("assets", "samples");

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of await sampleFiles()) {
    const file = path.join(FOLDER, name);
    writeFileSync(file, bytes);
    process.stdout.write(`${file}  ${String(bytes.length)} bytes\n`);
  }
}

void main();
