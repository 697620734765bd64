import type { Browser, Page } from "playwright-core";
import { giveChineseFont } from "../../browser/chineseFont";
import { settled } from "../../browser/settled";
import type { Site } from "../../serve/site";
import { longestTask, watch, type LongTask } from "./longTasks";
import { STEPS, type Forms } from "./steps";

const ADDRESS = "http://balance.example/";
const PATIENCE = 120_000;
const VIEWPORT = { width: 1280, height: 800 };

/** What a step cost. */
export interface Cost extends LongTask {
  /** Until what was waited for is there, milliseconds. */
  readonly time: number;
}

async function openPage(browser: Browser, site: Site): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: VIEWPORT });
  await giveChineseFont(context);
  await context.addInitScript(watch);
  await context.route("**/*", (route) => {
    const { href, pathname } = new URL(route.request().url());
    return href.startsWith(ADDRESS) ? route.fulfill(site("GET", pathname)) : route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(ADDRESS);
  await page.locator("[data-action=sample]").waitFor();
  await settled(page);
  return page;
}

/** Goes the whole way once, in a page of its own. @returns what each of `STEPS` cost */
export async function measure(browser: Browser, site: Site, forms: Forms): Promise<readonly Cost[]> {
  const page = await openPage(browser, site);
  await longestTask(page);
  const costs: Cost[] = [];
  for (const { take } of STEPS) {
    const start = performance.now();
    await take(page, forms);
    const time = performance.now() - start;
    await settled(page);
    costs.push({ time, ...(await longestTask(page)) });
  }
  await page.context().close();
  return costs;
}
