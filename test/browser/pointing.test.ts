import type { Page } from "playwright-core";
import { bookOf, stateOf } from "../excel-host";
import { pageForEachTest } from "./support/page";
import { fileSnapshot, paneForEachTest } from "./support/pane";
import { renamedSample } from "./support/renamed";

const SAMPLE = "county-clean.xlsx";
const BASE = "学校基础数据";
/** A title that is near the right one, and one that is near none. */
const RENAMED = { 专任教师数: "全校专任教师总数", 在校生数: "娃娃人头" };
const NAMELESS = { 学校名称: "哪一所" };
const openPane = paneForEachTest();
const openPage = pageForEachTest();

jest.setTimeout(120_000);

/** A workbook that lies open before a person, and how he comes back to it another day. */
interface Opened {
  readonly page: Page;
  readonly check: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
}

type Host = "Excel" | "the page";

async function opened(host: Host, bytes: Uint8Array): Promise<Opened> {
  if (host === "Excel") {
    const { page, press, heading } = await openPane(bookOf(await fileSnapshot(bytes)));
    const comeBack = async (): Promise<void> => {
      await page.reload();
      await heading.waitFor();
    };
    return { page, check: () => press("check"), comeBack };
  }
  const { page, choose } = await openPage();
  const comeBack = async (): Promise<void> => {
    await page.reload();
    await page.locator("[data-action=sample]").waitFor();
  };
  return { page, check: () => choose({ name: "县.xlsx", bytes }), comeBack };
}

const recognition = async (page: Page): Promise<void> => {
  await page.getByRole("tab", { name: "识别" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("h3", { hasText: "没有认出的列和工作表" }).waitFor();
};
const listed = (page: Page): Promise<string[]> => page.locator("section li").allTextContents();
const checked = (page: Page): Promise<void> => page.getByRole("tab").first().waitFor();
/** Verdict and figures, as the pane tells them. */
const verdict = async (page: Page): Promise<string> => {
  await page.getByRole("tab", { name: "结论" }).click();
  return (await page.getByRole("tabpanel").textContent()) ?? "";
};

/** Chooses an option of the list that has the focus, with the arrow keys. */
async function arrowTo(page: Page, value: string): Promise<void> {
  const list = page.locator("select:focus");
  for (let steps = 0; (await list.inputValue()) !== value; steps += 1) {
    if (steps > 200) throw new Error(`no option ${value}`);
    await page.keyboard.press("ArrowDown");
  }
}

describe.each(["Excel", "the page"] as const)("a header that nobody knows, in %s", (host) => {
  it("is pointed at by keyboard, judged at once, remembered for the file, and taken back", async () => {
    const original = await opened(host, await renamedSample(SAMPLE, {}));
    await original.check();
    await checked(original.page);
    const right = await verdict(original.page);

    const { page, check, comeBack } = await opened(host, await renamedSample(SAMPLE, RENAMED));
    await check();
    await checked(page);
    expect(await verdict(page)).not.toBe(right);
    await recognition(page);
    // Without its pupils the sheet is not known at all: first it is said what the sheet is.
    await page.getByRole("button", { name: new RegExp(`${BASE}!.*就是“${BASE}”`) }).press("Enter");
    await page.getByRole("button", { name: new RegExp(`${BASE}!.*就是“专任教师数”`) }).press("Enter");
    await page.getByText("表头“教职工>全校专任教师总数”是“专任教师数”").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H3");
    for (const sheet of [BASE, "表Ⅱ-2"]) {
      await page.getByRole("combobox", { name: new RegExp(`^${sheet}!.*娃娃人头`) }).focus();
      await arrowTo(page, "stu");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("combobox", { name: new RegExp(`^${sheet}!.*娃娃人头`) }).waitFor({ state: "detached" });
    }
    expect(await verdict(page)).toBe(right);

    await comeBack();
    await check();
    await checked(page);
    expect(await verdict(page)).toBe(right);
    await recognition(page);
    const cancels = page.locator("[data-action=point-cancel]");
    expect(await cancels.count()).toBe(4);
    for (let left = 4; left > 0; left -= 1) {
      await cancels.first().press("Enter");
      await page.waitForFunction(
        (count) => document.querySelectorAll("[data-action=point-cancel]").length < count,
        left,
      );
    }
    expect(await verdict(page)).not.toBe(right);
    await comeBack();
    await check();
    await checked(page);
    await recognition(page);
    expect(await cancels.count()).toBe(0);
    expect((await listed(page)).join()).toContain("没有认出");
  });

  it("of the schools' names leaves nothing to judge, and a way on", async () => {
    const { page, check } = await opened(host, await renamedSample(SAMPLE, NAMELESS));
    await check();
    await page.locator("[data-message=error]").first().waitFor();
    await page.getByRole("combobox", { name: "没有认出的工作表" }).focus();
    await arrowTo(page, BASE);
    await page.getByRole("combobox", { name: "它是", exact: true }).focus();
    await arrowTo(page, "schools");
    await page.locator("[data-action=point-sheet]").press("Enter");
    await page.getByText("没有认出“学校名称”一列").waitFor();
    await page.getByRole("combobox", { name: new RegExp(`^${BASE}!.*哪一所`) }).focus();
    await arrowTo(page, "school_name");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await checked(page);
    expect(await verdict(page)).toContain("全县结论");
  });
});

it("reads nothing and writes nothing in Excel when it is pointed", async () => {
  const book = bookOf(await fileSnapshot(await renamedSample(SAMPLE, RENAMED)));
  const { page, press, host } = await openPane(book);
  await press("check");
  await checked(page);
  await recognition(page);
  const before = stateOf(book);
  const calls = host.journal.entries.length;
  await page.getByRole("button", { name: new RegExp(`就是“${BASE}”`) }).press("Enter");
  await page.locator("[data-action=point-cancel]").waitFor();
  expect(host.journal.entries.length).toBe(calls);
  expect(stateOf(book)).toEqual(before);
});
