import type { OpenedPage } from "./page";
import { holdFiles, walkTabs, type Visit } from "./walk";

const BROKEN = { name: "坏文件.xlsx", bytes: new TextEncoder().encode("PK\u0003\u0004 no more") };

/** Walks through every state of the page in a browser, over the sample. */
export async function walkPage({ page, press, choose }: OpenedPage, visit: Visit): Promise<void> {
  await visit("welcome");
  const letGo = await holdFiles(page, /\/file\./);
  await choose(BROKEN);
  await page.locator("[data-action=stop]").waitFor();
  await visit("opening");
  letGo();
  await page.locator("[data-message=error]").waitFor();
  await visit("trouble");
  await press("sample");
  await walkTabs(page, visit);
  await page.locator("#tab-findings").click();
  await page.locator("[data-finding] button").nth(5).click();
  await page.locator("[data-cell][aria-selected=true]").waitFor();
  await visit("cell");
  await choose(BROKEN);
  await page.locator("[data-message=error]").waitFor();
  await visit("troubleBeside");
  await page.locator("[data-message=error]").getByRole("button").click();
  await press("preview");
  await page.locator("[data-action=fill]").waitFor();
  await visit("preview");
  await press("fill");
  await page.locator("[data-action=restore]").waitFor();
  await visit("filled");
  await press("restore");
  await page.locator("[data-action=checkAgain]").waitFor();
  await visit("restored");
}
