import path from "node:path";
import type { Page } from "playwright-core";
import { formWorkbook, generateCounty, largeWorkbook, toSnapshot } from "../../src/build/county";
import { SAMPLES } from "../built/support/program";
import { bookOf } from "../excel-host";
import { pageForEachTest } from "./support/page";
import { paneForEachTest } from "./support/pane";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const OTHER = { name: "另.csv", bytes: new TextEncoder().encode("学校,人数\n甲小学,12") };
const openPage = pageForEachTest();
const openPane = paneForEachTest();
const large = { name: "大.xlsx", bytes: largeWorkbook({ seed: 1, rows: 30_000 }) };

jest.setTimeout(180_000);

/** Whether the browser would ask before the page is left. */
function asksToStay(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
}

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-action") ?? null);
}

describe("a file that was filled", () => {
  it("is not left without a question until it was saved", async () => {
    const { page, heading, choose, press, saved } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    expect(await asksToStay(page)).toBe(false);
    await press("preview");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    expect(await asksToStay(page)).toBe(true);
    await choose(OTHER);
    const question = page.getByRole("dialog", { name: "还有内容没有保存" });
    await question.getByText("填好的文件还没有下载").waitFor();
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    expect(await heading.textContent()).toContain("填写完成");
    await choose(OTHER);
    await press("stay");
    await question.waitFor({ state: "detached" });
    await saved("take-filled");
    expect(await asksToStay(page)).toBe(false);
    await choose(OTHER);
    await page.locator("[data-part=file]").filter({ hasText: "另.csv" }).waitFor();
  });

  it("is left for another when the user says so, and not asked about once the fill was taken back", async () => {
    const { page, heading, choose, press } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await press("preview");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    await press("restore");
    await heading.filter({ hasText: "已恢复" }).waitFor();
    expect(await asksToStay(page)).toBe(false);
    await press("checkAgain");
    await press("preview");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    await choose(OTHER);
    await press("leave");
    await page.locator("[data-part=file]").filter({ hasText: "另.csv" }).waitFor();
  });
});

describe("stopping", () => {
  it("a large file on its way in leads back to the beginning, with the focus where it was", async () => {
    const { page, choose, press } = await openPage();
    await page.locator("[data-action=choose]").focus();
    await choose(large);
    await press("stop");
    await page.getByRole("heading", { name: "打开申报表" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await focused(page)).toBe("choose");
  });

  it("a large file leads back to the one that is open, as it was, and the focus too", async () => {
    const { page, heading, choose, press } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await page.getByRole("tab", { name: "结论" }).click();
    await page.locator("[data-action=choose]").focus();
    await choose(large);
    await press("stop");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByRole("tab", { name: "结论" }).getAttribute("aria-selected")).toBe("true");
    expect(await page.locator("[data-part=file]").textContent()).toBe("county-with-mistakes.xlsx");
    expect(await focused(page)).toBe("choose");
  });

  it("a check in the page keeps what was there, and the focus is not lost", async () => {
    const { page, heading, choose, press } = await openPage();
    await choose(large);
    await press("cancel");
    await heading.filter({ hasText: "尚未校验" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    await press("check");
    await press("cancel");
    await heading.filter({ hasText: "尚未校验" }).waitFor();
  });

  it("a check in Excel leads back to the findings of before, and the focus is not lost", async () => {
    const book = bookOf(toSnapshot(formWorkbook(generateCounty({ seed: 20, schools: 800 }))));
    const { page, heading, press } = await openPane(book);
    await press("check");
    await heading.filter({ hasText: "校验完成" }).waitFor();
    const before = await heading.textContent();
    await page.locator("[data-action=checkAgain]").focus();
    await page.keyboard.press("Enter");
    await press("cancel");
    expect(await heading.textContent()).toBe(before);
    await page.getByRole("tab").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });
});
