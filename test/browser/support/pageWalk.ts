import { askingFile } from "../../../src/build/samples/askingForm";
import type { OpenedPage } from "./page";
import { holdFiles, walkTabs, type Visit } from "./walk";
import { walkArithmetic, walkAsking, walkCleaning, walkFindings, walkPlanning, walkPreview } from "./walkParts";

const BROKEN = { name: "坏文件.xlsx", bytes: new TextEncoder().encode("PK\u0003\u0004 no more") };

/** Walks through every state of the page in a browser, over the sample. */
export async function walkPage(opened: OpenedPage, visit: Visit): Promise<void> {
  const { page, press, choose } = opened;
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
  await walkArithmetic(opened, visit);
  await walkPlanning(opened, visit);
  await page.locator("#tab-findings").click();
  await page.locator("[data-part=goto]").nth(5).click();
  await page.locator("[data-cell][aria-selected=true]").waitFor();
  await visit("cell");
  await choose(BROKEN);
  await page.locator("[data-message=error]").waitFor();
  await visit("troubleBeside");
  await page.locator("[data-message=error]").getByRole("button").click();
  await walkFindings(opened, visit);
  await walkCleaning(opened, visit);
  await walkPreview(opened, visit);
  await press("fill");
  await page.locator("[data-action=checkAgain]").waitFor();
  await visit("filled");
  const asking = { name: "另一个县.xlsx", bytes: await askingFile() };
  await choose(asking);
  await page.locator("[data-action=stay]").waitFor();
  await visit("leaving");
  await press("stay");
  await press("restore");
  await page.locator("[data-action=checkAgain]").waitFor();
  await visit("restored");
  await choose(asking);
  await press("leave");
  await page.locator("[data-part=file]").filter({ hasText: asking.name }).waitFor();
  await page.locator("#tab-recognition").waitFor();
  await walkAsking(opened, visit);
}
