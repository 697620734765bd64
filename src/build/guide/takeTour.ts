import type { Browser, Page } from "playwright-core";
import { giveChineseFont } from "../browser/chineseFont";
import { settled } from "../browser/settled";
import { askingFile } from "../samples/askingForm";
import type { Site } from "../serve/site";
import type { Step, Tour } from "./shots";

const ADDRESS = "http://balance.example/";
/** The day on which all pictures are taken. */
const DAY = new Date("2026-03-02T09:00:00+08:00");
const PATIENCE = 30_000;
const ASKING = "申报表.xlsx";

/** A picture and the name that the guide calls it by. */
export interface Picture {
  readonly name: string;
  readonly png: Buffer;
}

/**
 * Goes through a tour over the built page, which is given by the script itself: nothing else is asked for.
 *
 * @param locale of the browser, such as `zh-CN`
 */
export async function takeTour(
  browser: Browser,
  site: Site,
  { width, height, shots }: Tour,
  locale: string,
): Promise<readonly Picture[]> {
  const context = await browser.newContext({ locale, viewport: { width, height }, reducedMotion: "reduce" });
  await giveChineseFont(context);
  await context.route("**/*", (route) => {
    const { href, pathname } = new URL(route.request().url());
    return href.startsWith(ADDRESS) ? route.fulfill(site("GET", pathname)) : route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.clock.setFixedTime(DAY);
  await page.goto(ADDRESS);
  await page.locator("[data-action=sample]").waitFor();
  const pictures: Picture[] = [];
  for (const { name, steps } of shots) {
    for (const step of steps) await take(page, step);
    // What the pointer lies on looks different.
    await page.mouse.move(0, 0);
    await settled(page);
    pictures.push({ name, png: await page.screenshot({ animations: "disabled" }) });
  }
  await context.close();
  return pictures;
}

async function take(page: Page, step: Step): Promise<void> {
  if ("press" in step) await page.locator(`[data-action=${step.press}]`).click();
  else if ("click" in step) await page.locator(step.click).first().click();
  else if ("see" in step) await page.locator(step.see).first().waitFor();
  else if ("top" in step)
    await page
      .locator(step.top)
      .first()
      .evaluate((element) => element.scrollIntoView());
  else if ("type" in step) await page.locator(step.into).fill(step.type);
  else if ("choose" in step) {
    const list = page.locator("select", { has: page.locator(`option[value="${step.choose}"]`) });
    await list.first().selectOption(step.choose);
  } else await openAsking(page);
}

async function openAsking(page: Page): Promise<void> {
  const buffer = Buffer.from(await askingFile());
  await page.locator("input[type=file]").setInputFiles({ name: ASKING, mimeType: "application/octet-stream", buffer });
}
