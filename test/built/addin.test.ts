import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { manifestProblems } from "../../src/build/addin/manifestProblems";
import { pngSize } from "../../src/build/addin/png";
import { FUNCTIONS } from "../../src/functions";
import { folderForEachTest } from "./support/folder";

const ROOT = path.join(__dirname, "../..");
const ADDIN = path.join(ROOT, "dist/addin");
const DEVELOPMENT = "https://localhost:3000/";
const COMPILER = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
const folder = folderForEachTest();

/** Builds the add-in with these choices into a folder of the test. */
function build(...choices: readonly string[]) {
  const env = ["only=addin", `out=${folder.path("addin")}`, ...choices].flatMap((choice) => ["--env", choice]);
  return spawnSync(process.execPath, [COMPILER, ...env], { cwd: ROOT, encoding: "utf8" });
}

function textOf(dir: string, name: string): string {
  return readFileSync(path.join(dir, name), "utf8");
}

/** What is wrong with the manifest of a built folder, seen from where it will be served. */
function problemsIn(dir: string, base: string): string[] {
  const pixels = (name: string) =>
    existsSync(path.join(dir, name)) ? pngSize(readFileSync(path.join(dir, name))) : null;
  return manifestProblems(textOf(dir, "manifest.xml"), { base, pixels });
}

/** Every file that the manifest names and that is not there. */
function missingIn(dir: string, base: string): string[] {
  const named = [...textOf(dir, "manifest.xml").matchAll(/(?:DefaultValue|Value)="(https:[^"]*)"/g)];
  return named
    .map(([, url = ""]) => url)
    .filter((url) => !url.startsWith(base) || !existsSync(path.join(dir, url.slice(base.length))));
}

/** Syntax that a browser of 2022 does not know: blocks in classes, lookbehind, the `v` flag. */
function tooNewIn(script: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassStaticBlockDeclaration(node)) found.push("static block");
    if (ts.isRegularExpressionLiteral(node) && /\(\?<[=!]|\/[a-z]*v[a-z]*$/.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("script.js", script, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS));
  return found;
}

describe("dist/addin", () => {
  it("holds the page, its scripts, icons, functions in both languages, and a manifest without a fault", () => {
    expect(problemsIn(ADDIN, DEVELOPMENT)).toEqual([]);
    expect(missingIn(ADDIN, DEVELOPMENT)).toEqual([]);
    const names = readdirSync(ADDIN);
    expect(names.filter((name) => /^functions\.(zh-CN|en-US)\.[0-9a-f]{12}\.json$/.test(name))).toHaveLength(2);
    expect(names.filter((name) => /^pane\.[0-9a-f]{12}\.js$/.test(name))).toHaveLength(1);
  });

  it("names Microsoft's client first, then its own script, and nothing else from elsewhere", () => {
    const page = textOf(ADDIN, "pane.html");
    const scripts = [...page.matchAll(/<script src="?([^" >]+)/g)].map(([, source]) => source);
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      expect.stringMatching(/^pane\.[0-9a-f]{12}\.js$/),
    ]);
    expect(page).toContain(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self'",
    );
    expect(page).not.toContain("'unsafe-eval'");
  });

  it("holds no syntax that Chrome 100, Safari 15.4 or Firefox 102 does not know", () => {
    for (const name of readdirSync(ADDIN).filter((each) => each.endsWith(".js"))) {
      expect([name, tooNewIn(textOf(ADDIN, name))]).toEqual([name, []]);
    }
    expect(tooNewIn("class A { static { f(); } } /(?<=a)b/; /[a--b]/v;")).toHaveLength(3);
  });

  it("judges in a script of its own and keeps the blank forms out of the first load", () => {
    const names = readdirSync(ADDIN);
    expect(names.some((name) => name.startsWith("assessing."))).toBe(true);
    const [first = ""] = names.filter((name) => /^pane\..*\.js$/.test(name));
    const blank = readFileSync(path.join(ROOT, "assets/templates/quality-2017.xlsx")).toString("base64");
    expect(textOf(ADDIN, first)).not.toContain(blank.slice(0, 400));
    expect(statSync(path.join(ADDIN, first)).size).toBeLessThan(700_000);
  });

  it("leaves what is said of the worksheet functions to their metadata, out of every script", () => {
    const scripts = readdirSync(ADDIN).filter((name) => name.endsWith(".js"));
    const all = scripts.map((name) => textOf(ADDIN, name)).join("\n");
    expect(all).toContain("THEIL.T");
    for (const { zh, en } of FUNCTIONS.map(({ description }) => description)) {
      expect(all).not.toContain(zh);
      expect(all).not.toContain(en);
    }
  });
});

describe("a build for production", () => {
  it("carries its own identity, address and source of office.js, here a folder beside the page", () => {
    const base = "https://jyj.example.gov.cn/balance/";
    const { status, stdout } = build("environment=production", `base=${base}`, "office=office/");
    expect({ status, stdout: stdout.includes("ERROR") }).toEqual({ status: 0, stdout: false });
    const dir = folder.path("addin");
    expect(problemsIn(dir, base)).toEqual([]);
    expect(missingIn(dir, base)).toEqual([]);
    expect(textOf(dir, "manifest.xml")).not.toMatch(/localhost|BALANCEDEV/);
    const page = textOf(dir, "pane.html");
    expect(page).toMatch(/<script src="?office\/office\.js/);
    expect(page).toContain("script-src 'self';");
  }, 180_000);

  it.each([
    [["environment=production"], /must not name localhost; give the address with --env base=/],
    [["environment=production", "base=https://127.0.0.1/x/"], /must not name 127\.0\.0\.1/],
    [["base=http://example.cn/x/"], /must begin with https/],
    [["base=https://example.cn/x"], /end with \//],
    [["environment=staging"], /none of development, production/],
    [["office=https://elsewhere.example/office.js"], /none of global, 21vianet, nor a folder/],
  ])("of %j is refused in one line, and writes nothing", (choices, message) => {
    const { status, stderr } = build(...choices);
    expect(status).not.toBe(0);
    const lines = stderr.split("\n").filter((line) => line !== "");
    expect(lines).toEqual([expect.stringMatching(message)]);
    expect(existsSync(folder.path("addin"))).toBe(false);
  });
});
