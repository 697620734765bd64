import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionPage } from "../../src/build/functionPages/page";
import { FUNCTION_GROUPS, FUNCTIONS } from "../../src/functions";

const page = functionPage(FUNCTION_GROUPS);

it("is committed as the catalogue makes it: npm run functions", () => {
  const file = path.join(__dirname, "../../docs/functions.md");
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, "utf8")).toBe(page);
});

it.each(FUNCTIONS.map((definition) => [definition.name, definition] as const))(
  "tells of %s in Chinese and in English, with an example",
  (name, { description }) => {
    const [, entry = ""] = page.split(`### BALANCE.${name}\n`);
    const [own = ""] = entry.split("\n### ");
    expect(own).toContain(description.zh);
    expect(own).toContain(description.en);
    expect(own).toContain(`=BALANCE.${name}(`);
  },
);

it("writes formulas that Excel takes, and results as they spill", () => {
  expect(page).toContain("=BALANCE.CV({279;137;935;160;402},{45;37;89;76;55})\n0.5153\n");
  expect(page).toContain('=BALANCE.REQUIREMENT("Q1","小学")\n4.2\n');
});
