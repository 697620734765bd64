import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PATHS_OUTSIDE } from "../../../test/serve/pathsOutside";
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
  symlinkSync(path.join(top, "secret.txt"), path.join(folder, "link.txt"));
});

afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

it("answers with the files of the folder, under / with the page", () => {
  for (const url of ["/", "/index.html", "/index.html?x=1"]) {
    const { status, headers, body } = siteOf(folder, "nobody")("GET", url);
    expect([status, headers["content-type"], body.toString()]).toEqual([200, "text/html; charset=utf-8", "<p>页</p>"]);
  }
});

it("answers with the files of folders below", () => {
  const { status, headers, body } = siteOf(folder, "nobody")("GET", "/inner/deep.js");
  expect([status, headers["content-type"], body.toString()]).toEqual([200, "text/javascript; charset=utf-8", "1"]);
});

it("lets Excel on the web use the files of the add-in, and nobody else those of the page", () => {
  const [page, addin] = (["nobody", "office"] as const).map((who) => siteOf(folder, who)("GET", "/").headers);
  expect(page).toMatchObject({ "cross-origin-resource-policy": "same-origin" });
  expect(page).not.toHaveProperty("access-control-allow-origin");
  expect(addin).toMatchObject({ "access-control-allow-origin": "*" });
  expect(addin).not.toHaveProperty("cross-origin-resource-policy");
  expect(addin?.["content-security-policy"]).toMatch(/^frame-ancestors 'self' https:/);
});

it.each([...PATHS_OUTSIDE, "../secret.txt", "//index.html", "/link.txt", "/inner", "/none"])(
  "has nothing under %s",
  (url) => {
    expect(siteOf(folder, "nobody")("GET", url).status).toBe(404);
  },
);

it("only reads", () => {
  expect(["POST", "PUT", "DELETE", ""].map((method) => siteOf(folder, "nobody")(method, "/").status)).toEqual([
    405, 405, 405, 405,
  ]);
});
