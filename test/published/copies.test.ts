import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const shared = join(__dirname, "../../../shared");
const copies: readonly (readonly [string, string])[] = [
  ["indicators.json", "domain"],
  ["rules.json", "domain"],
  ["headers.json", "domain"],
  ["template.json", "domain"],
  ["form-2017-cells.json", "domain"],
  ["published.json", "cases"],
];

describe("published facts", () => {
  it.each(copies)("%s is one JSON object", (name) => {
    const content: unknown = JSON.parse(readFileSync(join(__dirname, name), "utf8"));
    expect(content).toEqual(expect.objectContaining({}));
    expect(Array.isArray(content)).toBe(false);
  });

  (existsSync(shared) ? it : it.skip).each(copies)("%s equals the shared original", (name, folder) => {
    expect(readFileSync(join(__dirname, name)).equals(readFileSync(join(shared, folder, name)))).toBe(true);
  });
});
