import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { siteOf } from "./site";

let top = "";
let folder = "";

beforeAll(() => {
  top = mkdtempSync(path.join(tmpdir(), "balance-site-"));
  folder = path.join(top, "page");
  mkdirSync(path.join(folder, "inner"), { recursive: true });
  writeFileSync(path.join(folder, "index.html"), "<p>页</p>");
  writeFileSync(path.join(folder, "inner", "deep.js"), "1");
  writeFileSync(path.join(top, "secret.txt"), "secret");
});

afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

it("answers with the files of the folder, under / with the page", () => {
  for (const url of ["/", "/index.html", "/index.html?x=1"]) {
    const { status, headers, body } = siteOf(folder)("GET", url);
    expect([status, headers["content-type"], body.toString()]).toEqual([200, "text/html; charset=utf-8", "<p>页</p>"]);
  }
});

it.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "//index.html",
  "/inner/deep.js",
  "/inner",
  "/none",
])("has nothing under %s", (url) => {
  expect(siteOf(folder)("GET", url).status).toBe(404);
});

it("only reads", () => {
  expect(["POST", "PUT", "DELETE", ""].map((method) => siteOf(folder)(method, "/").status)).toEqual([
    405, 405, 405, 405,
  ]);
});
