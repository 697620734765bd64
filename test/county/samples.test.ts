import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { partsOf } from "../../src/build/county";
import { sampleFiles } from "../../src/build/samples/files";

const FOLDER = path.join(__dirname, "..", "..", "assets", "samples");

/** Text or parts of a file: what counts is the contents, not how a machine compressed them. */
function contentsOf(name: string, bytes: Uint8Array): Record<string, string> {
  if (!name.endsWith(".xlsx")) return { text: Buffer.from(bytes).toString() };
  return Object.fromEntries([...partsOf(bytes)].map(([part, content]) => [part, Buffer.from(content).toString()]));
}

describe("the samples beside the code", () => {
  it("are what the code makes today; npm run samples makes them anew", async () => {
    const made = await sampleFiles();
    expect(readdirSync(FOLDER).sort()).toEqual([...made.keys()].sort());
    for (const [name, bytes] of made) {
      expect(contentsOf(name, readFileSync(path.join(FOLDER, name)))).toEqual(contentsOf(name, bytes));
    }
  });

  it("say that they are invented, in the title of the list and on every cover", async () => {
    const made = await sampleFiles();
    const text = (name: string): string => Buffer.from(made.get(name) ?? []).toString();
    expect(text("county-with-mistakes.md").split("\n")[0]).toContain("虚构");
    expect(text("county-with-mistakes.json")).toContain("虚构");
    for (const name of ["county-clean.xlsx", "county-with-mistakes.xlsx"]) {
      const parts = contentsOf(name, made.get(name) ?? new Uint8Array());
      expect(parts["xl/sharedStrings.xml"]).toContain("虚构样例");
    }
  });
});
