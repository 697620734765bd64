import path from "node:path";
import type { Page } from "playwright-core";
import { SAMPLES } from "../built/support/program";
import { pageForEachTest } from "./support/page";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const openPage = pageForEachTest();

jest.setTimeout(120_000);

/** What speaks of a host that is not there: Excel's own ways, a pane, a workbook that is opened beside. */
const OF_EXCEL = /Excel|窗格|新打开的工作簿|new workbook|\bpane\b/;

/** The page's own words that speak of Excel, without the findings: those speak of the file and what to do with it. */
async function wordsOfExcel(page: Page, state: string): Promise<string[]> {
  const text = await page.locator("body").innerText();
  return text
    .split("\n")
    .filter((line) => OF_EXCEL.test(line) && !line.includes("WPS"))
    .map((line) => `${state}: ${line}`);
}

describe.each(["zh-CN", "en-US"] as const)("the page in %s", (locale) => {
  it("speaks of no Excel in any of its states", async () => {
    const { page, choose, press, saved } = await openPage({ locale });
    const wrong = await wordsOfExcel(page, "welcome");
    const visit = async (state: string): Promise<void> => {
      wrong.push(...(await wordsOfExcel(page, state)));
    };
    await choose(SAMPLE);
    await visit("opening or checking");
    await page.locator("[data-finding]").first().waitFor();
    await press("settings");
    await press("take-away");
    await visit("findings");
    await saved("take-findings");
    await page.getByText("county-with-mistakes.findings.xlsx").waitFor();
    await visit("taken away");
    const tabs = page.getByRole("tab");
    for (let tab = 1; tab < (await tabs.count()); tab += 1) {
      await tabs.nth(tab).click();
      await visit(`tab ${String(tab)}`);
    }
    await press("preview");
    await page.locator("[data-action=fill]").waitFor();
    await visit("preview");
    await press("fill");
    await page.locator("[data-action=restore]").waitFor();
    await visit("filled");
    await press("restore");
    await page.locator("[data-action=restore]").waitFor({ state: "detached" });
    await visit("restored");
    expect(wrong).toEqual([]);
  });
});
