import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { openWorkbookFile } from "../../../src/workbook/file";
import type { WorkbookSnapshot } from "../../../src/workbook";
import {
  bookOf,
  folderSite,
  launchBrowser,
  openAddin,
  TestHost,
  type FrameSettings,
  type OpenedAddin,
  type Site,
  type TestBook,
} from "../../excel-host";
import { contextOf, type Screen } from "./screen";

export const ADDIN = path.join(__dirname, "../../../dist/addin");
const URL_OF_PANE = "https://addin.example/pane.html";
const PATIENCE = 15_000;
const SIZE = { width: 400, height: 800 };

/** The pane as Excel opens it, and the workbook behind it. */
export interface OpenedPane {
  readonly host: TestHost;
  readonly book: TestBook;
  readonly page: Page;
  readonly addin: OpenedAddin;
  /** The sentence that says where the pane is. */
  readonly heading: Locator;
  /** Presses one of the pane's own buttons, by its name in the code. */
  readonly press: (action: string) => Promise<void>;
}

export interface PaneOptions extends Screen {
  readonly settings?: Partial<FrameSettings>;
  /** False for a file of the add-in that cannot be fetched. */
  readonly serves?: (file: string) => boolean;
}

const everything = (): boolean => true;

/** A browser for a file of tests; every pane has a context of its own, closed after its test. */
export function paneForEachTest(): (book: TestBook, options?: PaneOptions) => Promise<OpenedPane> {
  let browser: Browser | null = null;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    if (!existsSync(ADDIN)) throw new Error("dist/addin is not there: run `npm run build` first");
    browser = await launchBrowser();
  }, 60_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (book, { settings = {}, serves = everything, ...screen } = {}) => {
    if (browser === null) throw new Error("no browser");
    const context = await browser.newContext(contextOf(screen, SIZE));
    contexts.push(context);
    const host = new TestHost(book);
    const files = folderSite(ADDIN);
    const site: Site = (file) => (serves(file) ? files(file) : null);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const addin = await openAddin(page, host, URL_OF_PANE, { site, settings });
    const heading = page.getByRole("heading", { level: 2 });
    await heading.waitFor();
    return { host, book, page, addin, heading, press: (action) => page.locator(`[data-action=${action}]`).click() };
  };
}

/** A sample file, lying in the test's Excel. */
export async function sampleBook(file: string): Promise<TestBook> {
  return bookOf(await fileSnapshot(readFileSync(file)));
}

/** A workbook file as the file host reads it. */
export async function fileSnapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return (await openWorkbookFile(bytes)).read(new AbortController().signal, () => undefined);
}
