import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { partsOf } from "../../src/build/county";
import { templateFiles } from "../../src/build/template/files";
import { STANDARD_IDS } from "../../src/standards";

const FOLDER = path.join(__dirname, "..", "..", "assets", "templates");

function contentsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries([...partsOf(bytes)].map(([part, content]) => [part, Buffer.from(content).toString()]));
}

describe("the blank forms beside the code", () => {
  it("are what the code makes today; npm run templates makes them anew", async () => {
    const made = await templateFiles();
    expect(readdirSync(FOLDER).sort()).toEqual([...made.keys()].sort());
    for (const [name, bytes] of made) {
      expect(contentsOf(readFileSync(path.join(FOLDER, name)))).toEqual(contentsOf(bytes));
    }
  });

  it("are there for every standard", async () => {
    expect([...(await templateFiles()).keys()].sort()).toEqual(STANDARD_IDS.map((id) => `${id}.xlsx`).sort());
  });

  it("have the same bytes however often they are made", async () => {
    const [first, second] = [await templateFiles(), await templateFiles()];
    for (const [name, bytes] of first)
      expect(Buffer.from(bytes).equals(Buffer.from(second.get(name) ?? []))).toBe(true);
  });
});
