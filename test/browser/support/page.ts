import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Download, Locator, Page } from "playwright-core";
import { giveChineseFont } from "../../../src/build/browser/chineseFont";
import { folderSite, launchBrowser } from "../../excel-host";
import { contextOf, type Screen } from "./screen";

const DIST = path.join(__dirname, "../../../dist");
/** The two forms of the page: served, and as one file on a disk. */
export const FORMS = {
  served: { folder: path.join(DIST, "page"), url: "http://balance.example/index.html" },
  "one file": { folder: DIST, url: pathToFileURL(path.join(DIST, "balance.html")).href },
} as const;
export type Form = keyof typeof FORMS;

/** The page as a person has it before him. */
export interface OpenedPage {
  readonly page: Page;
  /** The sentence that says where the pane is. */
  readonly heading: Locator;
  /** Presses one of the buttons, by its name in the code. */
  readonly press: (action: string) => Promise<void>;
  /** Gives the page a file by its own button. */
  readonly choose: (file: string | { readonly name: string; readonly bytes: Uint8Array }) => Promise<void>;
  /** What a button lets the browser save. */
  readonly saved: (action: string) => Promise<{ readonly name: string; readonly bytes: Buffer }>;
  /** Everything that was asked for beside the page's own files. */
  readonly asked: readonly string[];
  /** Uncaught errors and error messages of the console. */
  readonly errors: readonly string[];
}

export interface PageOptions extends Screen {
  readonly form?: Form;
  readonly locale?: string;
}

const SIZE = { width: 1280, height: 800 };

/** A browser for a file of tests; every page has a context of its own, closed after its test. */
export function pageForEachTest(): (options?: PageOptions) => Promise<OpenedPage> {
  let browser: Browser | null = null;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async ({ form = "served", locale = "zh-CN", ...screen } = {}) => {
    if (browser === null) throw new Error("no browser");
    const context = await browser.newContext({ locale, ...contextOf(screen, SIZE) });
    await giveChineseFont(context);
    contexts.push(context);
    return openPage(await context.newPage(), form);
  };
}

async function openPage(page: Page, form: Form): Promise<OpenedPage> {
  const { folder, url } = FORMS[form];
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run \`npm run build\` first`);
  const [asked, errors] = [new Array<string>(), new Array<string>()];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const site = folderSite(folder);
  await page.context().route("**/*", (route) => {
    const wanted = new URL(route.request().url());
    if (wanted.href === url && form === "one file") return route.continue();
    const found = form === "served" && wanted.origin === new URL(url).origin ? site(wanted.pathname) : null;
    if (found !== null) return route.fulfill({ ...found });
    asked.push(wanted.href);
    return route.abort();
  });
  await page.goto(url);
  await page.locator("[data-action=sample]").waitFor();
  const press = (action: string): Promise<void> => page.locator(`[data-action=${action}]`).click();
  return {
    page,
    heading: page.getByRole("heading", { level: 2 }),
    press,
    choose: (file) => page.locator("input[type=file]").setInputFiles(typeof file === "string" ? file : asPayload(file)),
    saved: async (action) => {
      const [download] = await Promise.all([page.waitForEvent("download"), press(action)]);
      return { name: download.suggestedFilename(), bytes: await contentOf(download) };
    },
    asked,
    errors,
  };
}

function asPayload({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}
