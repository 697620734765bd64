import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import type { TestHost } from "../host";
import { FRAME, type FrameSettings } from "../transport/appContext";
import { WacPeer } from "../transport/wac";
import { officeFile } from "./officeFiles";
import { contentTypeOf, type Site } from "./site";

/** Every way in which a page may name Microsoft's library; the rest of the address is the file. */
const LIBRARY = /^https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn)\/.*?\/hosted\/(.+)$/;
const FONT_PATH = "/chinese-font-of-the-test.woff2";
/** The families that a page may name first for Chinese; a bare machine has none of them. */
const FAMILIES = ["Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC"];
const CHINESE = "U+2000-206F, U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF";

/** An open pane, and what it asked for. */
export interface OpenedAddin {
  readonly page: Page;
  /** Files of Microsoft's library that were asked for. */
  readonly library: readonly string[];
  /** Addresses that were refused: everything outside the site and the library. */
  readonly refused: readonly string[];
  /** Uncaught errors and error messages of the console. */
  readonly errors: readonly string[];
}

export interface AddinOptions {
  /** What is served at the origin of the address. */
  readonly site: Site;
  readonly settings?: Partial<FrameSettings>;
}

/**
 * Opens a page of the add-in as Excel on the web would: its own files, Microsoft's unchanged library, and a workbook
 * behind. Nothing leaves the machine.
 */
export async function openAddin(page: Page, host: TestHost, url: string, options: AddinOptions): Promise<OpenedAddin> {
  const opened = { page, library: new Array<string>(), refused: new Array<string>(), errors: new Array<string>() };
  page.on("pageerror", (error) => opened.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") opened.errors.push(message.text());
  });
  const { origin } = new URL(url);
  await page.context().route("**/*", (route) => answer(route, origin, options.site, opened));
  await connect(page, host, { ...FRAME, ...options.settings });
  await page.addInitScript(addFonts, { url: FONT_PATH, families: FAMILIES, unicodeRange: CHINESE });
  await page.goto(url);
  return opened;
}

async function answer(
  route: Route,
  origin: string,
  site: Site,
  log: { readonly library: string[]; readonly refused: string[] },
): Promise<void> {
  const url = new URL(route.request().url());
  const file = LIBRARY.exec(url.href.replace(/[?#].*$/, ""))?.[1];
  if (file !== undefined) {
    log.library.push(file);
    const body = officeFile(file);
    if (body !== null) return route.fulfill({ body, contentType: contentTypeOf(file), headers: OPEN_TO_ALL });
  } else if (url.origin === origin) {
    if (url.pathname === FONT_PATH) return route.fulfill({ body: chineseFont(), contentType: "font/woff2" });
    const found = site(url.pathname);
    return found === null ? route.fulfill({ status: 404, body: "" }) : route.fulfill({ ...found });
  }
  log.refused.push(url.href);
  return route.abort();
}

const OPEN_TO_ALL = { "access-control-allow-origin": "*" };

function chineseFont(): Buffer {
  return readFileSync(
    require.resolve("@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2"),
  );
}

/** The host lives in the test; a shim in the page, there before office.js, carries the messages. */
async function connect(page: Page, host: TestHost, settings: FrameSettings): Promise<void> {
  const origin = new URL(settings.hostUrl).origin;
  const peer = new WacPeer(host, settings, (text) => {
    // A page that was closed meanwhile wants no answer.
    page.evaluate(deliver, { text, origin }).catch(() => undefined);
  });
  await page.exposeBinding("__toExcel", (_source, text: string) => void peer.receive(text));
  await page.addInitScript(poseAsExcel, peer.windowName);
}

// ---- In the page ---------------------------------------------------------------------------------------------------

function deliver({ text, origin }: { readonly text: string; readonly origin: string }): void {
  window.dispatchEvent(new MessageEvent("message", { data: text, origin }));
}

function poseAsExcel(name: string): void {
  window.name = name;
  const toExcel = (text: string): unknown =>
    Reflect.apply(Reflect.get(window, "__toExcel") as () => unknown, null, [text]);
  Object.defineProperty(window, "opener", { configurable: true, value: { postMessage: toExcel } });
}

function addFonts(fonts: {
  readonly url: string;
  readonly families: readonly string[];
  readonly unicodeRange: string;
}): void {
  for (const family of fonts.families) {
    document.fonts.add(new FontFace(family, `url(${fonts.url})`, { unicodeRange: fonts.unicodeRange }));
  }
}
