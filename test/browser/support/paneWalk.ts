import type { OpenedPane } from "./pane";
import { holdFiles, walkTabs, type Visit } from "./walk";

/** Walks through every state of the pane in Excel, over a county with mistakes. */
export async function walkPane({ host, page, heading, press }: OpenedPane, visit: Visit): Promise<void> {
  await visit("opened");
  await press("settings");
  await page.getByRole("checkbox").waitFor();
  await visit("settings");
  await press("settings");
  host.user.startsEditing();
  await press("check");
  await page.locator("[data-message=error]").waitFor();
  await visit("failed");
  host.user.pressesEnter();
  const letGo = await holdFiles(page, /\/assessing\./);
  await press("again");
  await page.getByRole("progressbar").waitFor();
  await visit("assessing");
  letGo();
  await walkTabs(page, visit);
  await page.locator("#tab-findings").click();
  host.user.startsEditing();
  await page.locator("[data-finding] button").first().click();
  await page.locator("[data-message=error]").waitFor();
  await visit("notice");
  host.user.pressesEnter();
  await press("preview");
  await page.locator("[data-action=fill]").waitFor();
  await visit("preview");
  host.user.startsEditing();
  await press("fill");
  await page.getByRole("progressbar").waitFor();
  await visit("filling");
  host.user.pressesEnter();
  await page.locator("[data-action=restore]").waitFor();
  await visit("filled");
  await press("restore");
  await page.locator("[data-action=checkAgain]").waitFor();
  await heading.waitFor();
  await visit("restored");
}
