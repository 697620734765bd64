import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { DEVELOPMENT_BASE, manifestFor } from "../../src/build/addin/manifest";
import { manifestProblems } from "../../src/build/addin/manifestProblems";
import { pngSize } from "../../src/build/addin/png";

const SOURCE = readFileSync("manifest.xml", "utf8");
const pixels = (file: string): readonly [number, number] | null =>
  existsSync(file) ? pngSize(readFileSync(file)) : null;
const problems = (xml: string, base = DEVELOPMENT_BASE): string[] => manifestProblems(xml, { base, pixels });
const PRODUCTION = {
  environment: "production",
  base: "https://jyj.example.gov.cn/balance/",
  files: new Map(),
} as const;

/** The manifest with one text replaced, which has to be there. */
function broken(from: string | RegExp, to: string): string {
  const xml = SOURCE.replace(from, to);
  expect(xml).not.toBe(SOURCE);
  return xml;
}

describe("manifest.xml", () => {
  it("has no fault that can be found without Microsoft's web service", () => {
    expect(problems(SOURCE)).toEqual([]);
  });

  it("is read by Microsoft's own reader", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    expect([info.id, info.version, info.defaultLocale, info.permissions]).toEqual([
      "8f6a2c57-3b1e-4c0a-9d52-61f0b7e4a9d3",
      "0.1.0.0",
      "zh-CN",
      "ReadWriteDocument",
    ]);
    expect(info.hosts).toEqual(["Workbook"]);
  });

  it.each([
    ["children in another order", /(\s*<FunctionFile [^>]*>)([^]*?<\/ExtensionPoint>)/, "$2$1", /order of the schema/],
    ["an id that is no GUID", "8f6a2c57-", "8f6a2c5-", /no GUID/],
    ["a version of three numbers", "0.1.0.0", "0.1.0", /four numbers/],
    ["an address without https", 'DefaultValue="https://localhost:3000/pane.js"', 'DefaultValue="http://x/"', /https/],
    ["a reference to nowhere", '<Label resid="Group.Label"', '<Label resid="Group.Name"', /leads nowhere/],
    ["an id of a resource that is too long", /Started\.Tip/g, "Started.TipThatIsLongerThanThirtyTwo", /more than 32/],
    ["a label that is too long", 'DefaultValue="校验模板"', `DefaultValue="${"校".repeat(126)}"`, /126 characters/],
    ["a picture that is not there", "icon-80.png", "icon-81.png", /no picture/],
    ["a picture of another size", "assets/icon-16.png", "assets/icon-32.png", /not 16/],
    ["a text without English", /\s*<bt:Override Locale="en-US" Value="Fill verdicts" \/>/, "", /no English/],
    [
      "another page for the functions",
      '<FunctionFile resid="Pane.Url"',
      '<FunctionFile resid="Script.Url"',
      /same page/,
    ],
    ["a part that is missing", /<Supertip>[^]*?<\/Supertip>/, "", /lacks Supertip/],
    ["a tag that is not closed", "</Permissions>", "", /not well-formed/],
  ])("is caught with %s", (_fault, from, to, message) => {
    expect(problems(broken(from, to)).join("\n")).toMatch(message);
  });
});

describe("the manifest for production", () => {
  it("has an id, a namespace, names and addresses of its own, and no fault", () => {
    const xml = manifestFor(SOURCE, PRODUCTION);
    expect(problems(xml, PRODUCTION.base)).toEqual([]);
    expect(xml).toContain('DefaultValue="BALANCE"');
    expect(xml).not.toMatch(/localhost|BALANCEDEV|开发|8f6a2c57/);
  });

  it("names the files as they were built", () => {
    const files = new Map([["pane.js", "pane.0a1b.js"]]);
    expect(manifestFor(SOURCE, { ...PRODUCTION, files })).toContain(`${PRODUCTION.base}pane.0a1b.js"`);
  });

  it("is refused where it would name this computer", () => {
    expect(() => manifestFor(SOURCE, { ...PRODUCTION, base: DEVELOPMENT_BASE })).toThrow(/localhost/);
  });

  it("is refused where a file to name is not in the source", () => {
    expect(() => manifestFor(SOURCE, { ...PRODUCTION, files: new Map([["other.js", "x.js"]]) })).toThrow(/other\.js/);
  });
});

it("has icons at every size that Office asks for", () => {
  for (const size of [16, 32, 64, 80, 128])
    expect(pixels(path.join("assets", `icon-${String(size)}.png`))).toEqual([size, size]);
});
