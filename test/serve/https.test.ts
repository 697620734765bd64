import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { createServer, request, type Server } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { developmentCertificate } from "../../src/build/serve/certificates";
import { listenerOf } from "../../src/build/serve/listener";
import { siteOf } from "../../src/build/serve/site";
import { PATHS_OUTSIDE } from "./pathsOutside";

let top = "";
let authority = Buffer.alloc(0);
let server: Server;

/** Made for the test and trusted by the test alone; nothing is installed. */
async function makeCertificate(): Promise<{ readonly cert: Buffer; readonly key: Buffer }> {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(top, name));
  const said = jest.spyOn(console, "log").mockImplementation(() => undefined);
  await generateCertificates(ca, cert, key, 1);
  said.mockRestore();
  authority = readFileSync(ca ?? "");
  return { cert: readFileSync(cert ?? ""), key: readFileSync(key ?? "") };
}

beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), "balance-https-"));
  const folder = path.join(top, "addin");
  mkdirSync(path.join(folder, "assets"), { recursive: true });
  writeFileSync(path.join(folder, "pane.html"), "<p>窗格</p>");
  writeFileSync(path.join(folder, "assets", "icon-32.png"), "icon");
  writeFileSync(path.join(top, "secret.txt"), "secret");
  server = createServer(await developmentCertificate(makeCertificate), listenerOf(siteOf(folder, "office")));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(top, { recursive: true, force: true });
});

/** Asks as a client that trusts the certificate, with the path exactly as given. */
async function ask(
  asked: string,
  method = "GET",
): Promise<{ readonly answer: IncomingMessage; readonly body: string }> {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  if (port === undefined) throw new Error("the server does not listen");
  const options = { host: "localhost", port, path: asked, method, ca: authority, agent: false };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(options, resolve).on("error", reject).end();
  });
  let body = "";
  for await (const part of answer.setEncoding("utf8")) body += String(part);
  return { answer, body };
}

it("serves the pane over https to whoever trusts the certificate", async () => {
  const { answer, body } = await ask("/pane.html");
  expect([answer.statusCode, answer.headers["content-type"], body]).toEqual([
    200,
    "text/html; charset=utf-8",
    "<p>窗格</p>",
  ]);
});

it("lets Excel frame the pane, show its icons and keep them", async () => {
  const { answer } = await ask("/assets/icon-32.png");
  expect(answer.headers).toMatchObject({ "content-type": "image/png", "access-control-allow-origin": "*" });
  expect(answer.headers["cache-control"]).not.toContain("no-store");
  for (const refusesFrames of ["x-frame-options", "cross-origin-opener-policy", "cross-origin-resource-policy"]) {
    expect(answer.headers).not.toHaveProperty(refusesFrames);
  }
});

it("says to HEAD what it says to GET, without the file", async () => {
  const { answer, body } = await ask("/pane.html", "HEAD");
  expect([answer.statusCode, answer.headers["content-type"], body]).toEqual([200, "text/html; charset=utf-8", ""]);
});

it.each(PATHS_OUTSIDE)("has nothing under %s", async (asked) => {
  const { answer, body } = await ask(asked);
  expect([answer.statusCode, body]).toEqual([404, "404\n"]);
});

it("tells in one line why there is no certificate", async () => {
  const refused = (): Promise<never> => Promise.reject(new Error("Unable to install.\n/bin/sh: sudo: not found\n"));
  await expect(developmentCertificate(refused)).rejects.toThrow(/^Unable to install\. \/bin\/sh: sudo: not found$/);
});
