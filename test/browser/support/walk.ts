import type { Page } from "playwright-core";

/** Called in every state, with its name. */
export type Visit = (state: string) => Promise<void>;

const OUTER_TABS = "[role=tab][id^=tab-]";
const INNER_TABS = "[role=tabpanel] [role=tab]";

/** Walks through whatever tabs the result of a check has, and through those within them. */
export async function walkTabs(page: Page, visit: Visit): Promise<void> {
  const tabs = page.locator(OUTER_TABS);
  await tabs.first().waitFor();
  for (let index = 0; index < (await tabs.count()); index++) {
    const tab = tabs.nth(index);
    const name = (await tab.getAttribute("id")) ?? String(index);
    await tab.click();
    if (name === "tab-pictures") await page.getByRole("img").first().waitFor();
    await visit(name);
    const inner = page.locator(INNER_TABS);
    for (let each = 1; each < (await inner.count()); each++) {
      await inner.nth(each).click();
      await visit(`${name}-${String(each)}`);
    }
  }
}

/** Keeps the files of a pattern back, as a slow disk would, until they are let go. */
export async function holdFiles(page: Page, pattern: RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await gone;
    await route.fallback();
  });
  return letGo;
}
