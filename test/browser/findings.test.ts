import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { displayValue, rangeAddress } from "../../src/workbook";
import { assessed, SAMPLES } from "../built/support/program";
import { pageForEachTest } from "./support/page";
import { paneForEachTest, sampleBook } from "./support/pane";
import { until } from "./support/until";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const openPane = paneForEachTest();
const openPage = pageForEachTest();

jest.setTimeout(60_000);

/** The list as a person has it before him, and where his workbook stands. */
interface OpenedList {
  readonly page: Page;
  /** `sheet!A1` of the selected cell. */
  readonly selected: () => Promise<string>;
}

async function openInExcel(): Promise<OpenedList> {
  const { host, book, page } = await openPane(await sampleBook(SAMPLE));
  await host.ribbon.press("checkForm");
  await page.locator("[data-finding]").first().waitFor();
  const selected = (): string => `${book.selection.sheet.name}!${rangeAddress(book.selection.bounds)}`;
  return { page, selected: () => Promise.resolve(selected()) };
}

async function openInPage(): Promise<OpenedList> {
  const { page, choose } = await openPage();
  await choose(SAMPLE);
  await page.locator("[data-finding]").first().waitFor();
  const selected = async (): Promise<string> => {
    const sheet = await page.locator("[data-part=sheets]").inputValue();
    const cells = await page
      .locator("[data-cell][aria-selected=true]")
      .evaluateAll((all) => all.map((cell) => cell.getAttribute("data-cell") ?? ""));
    return `${sheet}!${cells.join()}`;
  };
  return { page, selected };
}

/** Name, and number of findings, of each group that is drawn. */
function groupsOf(page: Page): Promise<{ readonly title: string; readonly schools: readonly string[] }[]> {
  return page.locator("section:has([data-finding])").evaluateAll((sections) =>
    sections.map((section) => ({
      title: section.querySelector("h3")?.textContent ?? "",
      schools: [...section.querySelectorAll("[data-finding]")].map(
        (finding) => finding.querySelector("[data-part=school]")?.textContent ?? "",
      ),
    })),
  );
}

async function placeOf(finding: Locator): Promise<string> {
  const [sheet, cell] = [finding.locator("[data-part=sheet]"), finding.locator("[data-part=cell]")];
  return `${(await sheet.textContent()) ?? ""}!${(await cell.textContent()) ?? ""}`;
}

/** The number of the finding on which the focus is; null where it is on none. */
function focused(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const finding = document.activeElement?.closest("[data-finding]") ?? null;
    const at = [...document.querySelectorAll("[data-finding]")].findIndex((each) => each === finding);
    return at === -1 ? null : at;
  });
}

const countLine = (page: Page): Locator => page.locator("[data-part=count]");

async function counts(page: Page, line: string): Promise<void> {
  await countLine(page).filter({ hasText: line }).waitFor();
}

describe.each([
  ["Excel", openInExcel],
  ["the page", openInPage],
])("the findings in %s", (_, open) => {
  let findings: ReturnType<typeof assessed>["findings"] = [];
  let total = "";

  beforeAll(() => {
    ({ findings } = assessed("check", SAMPLE));
    total = String(findings.length);
  });

  it("are looked for by a school, full width as half width, and the number is said", async () => {
    const { page } = await open();
    const { rule = "" } = findings[0] ?? {};
    const own = findings.filter((finding) => finding.rule === rule);
    const wide = rule.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const { school = "" } = own.find((finding) => finding.school !== null) ?? {};
    await page.locator("[data-part=search]").click();
    await page.keyboard.type(`${wide}\u3000${school ?? ""}`);
    const found = own.filter((finding) => finding.school === school).length;
    await counts(page, `显示 ${String(found)} 条，共 ${total} 条`);
    expect(await page.locator("[data-finding]").count()).toBe(found);
    expect(await countLine(page).getAttribute("aria-live")).toBe("polite");
  });

  it("are told by a line that nothing is like that, and the way back leaves the focus in the search", async () => {
    const { page } = await open();
    await page.locator("[data-part=search]").click();
    await page.keyboard.type("没有这样的学校");
    await counts(page, `没有符合条件的校验发现，共 ${total} 条`);
    expect(await page.locator("[data-finding]").count()).toBe(0);
    await page.locator("[data-action=clearFilter]").press("Enter");
    await counts(page, `显示 ${total} 条，共 ${total} 条`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.type("无");
    expect(await page.locator("input[data-part=search], [data-part=search] input").inputValue()).toBe("无");
  });

  it("are narrowed to a kind and a stage, and are where they were after another tab was looked at", async () => {
    const { page } = await open();
    await page.getByLabel("类别").selectOption("explain");
    await page.getByLabel("学段").selectOption("primary");
    const found = findings.filter(({ severity, stage }) => severity === "explain" && stage === "primary").length;
    expect(found).toBeGreaterThan(0);
    await counts(page, `显示 ${String(found)} 条，共 ${total} 条`);
    await page.getByRole("tab", { name: "结论" }).click();
    await page.getByRole("tab", { name: "发现" }).click();
    await counts(page, `显示 ${String(found)} 条，共 ${total} 条`);
    expect(await page.getByLabel("类别").inputValue()).toBe("explain");
  });

  it("are put together by school, each under its own, and no count is left out", async () => {
    const { page } = await open();
    await page.getByLabel("排列").selectOption("school");
    await page
      .locator("h3", { hasText: /小学 \d+$/ })
      .first()
      .waitFor();
    const groups = await groupsOf(page);
    for (const { title, schools } of groups) {
      expect(title).toMatch(new RegExp(` ${String(schools.length)}$`));
      for (const school of schools) expect(title.startsWith(school === "" ? "不属于某一所学校" : school)).toBe(true);
    }
    expect(groups.reduce((sum, { schools }) => sum + schools.length, 0)).toBe(findings.length);
    expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
  });

  it("are gone through by ↓ and ↑, Home and End, the workbook follows, and Tab leaves the list", async () => {
    const { page, selected } = await open();
    const items = page.locator("[data-finding]");
    const last = (await items.count()) - 1;
    await items.first().locator("[data-part=goto]").focus();
    const steps: readonly (readonly [string, number])[] = [
      ["ArrowDown", 1],
      ["ArrowDown", 2],
      ["ArrowUp", 1],
      ["End", last],
      ["ArrowDown", last],
      ["Home", 0],
    ];
    for (const [key, at] of steps) {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(at);
      const finding = items.nth(at);
      if ((await finding.locator("[data-part=cell]").count()) === 0) continue;
      const place = await placeOf(finding);
      await until(async () => (await selected()) === place);
      expect(await focused(page)).toBe(at);
    }
    await page.keyboard.press("ArrowDown");
    // The finding, its details, and out.
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(1);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBeNull();
  });

  it("keep the place and the open details at their finding, over another tab and a new check", async () => {
    const { page } = await open();
    const third = page.locator("[data-finding]").nth(2);
    await third.locator("[data-part=toggle]").click();
    const details = page.locator("[data-part=details]");
    await details.waitFor();
    const isAsLeft = async (): Promise<void> => {
      await details.waitFor();
      expect(await details.count()).toBe(1);
      expect(await third.locator("[data-part=details]").count()).toBe(1);
      expect(await page.locator("[data-part=goto][tabindex='0']").count()).toBe(1);
      expect(await third.locator("[data-part=goto]").getAttribute("tabindex")).toBe("0");
    };
    await page.getByRole("tab", { name: "识别" }).click();
    await details.waitFor({ state: "detached" });
    await page.getByRole("tab", { name: /^发现/ }).click();
    await isAsLeft();
    await page.locator("[data-action=checkAgain]").click();
    await page.locator("[data-action=preview]").waitFor();
    await isAsLeft();
    await page.locator("[data-action=preview]").click();
    await page.locator("[data-action=back]").click();
    await isAsLeft();
  });

  it("tell more when asked by the keyboard: value, what was expected, basis, and every place to go to", async () => {
    const { page, selected } = await open();
    const most = Math.max(...findings.map(({ places }) => places.length));
    const one = findings.find(({ places, cell }) => places.length === most && cell !== null);
    if (one === undefined || most < 2) throw new Error("the sample has findings that rest on several cells");
    await page.locator("[data-part=search]").click();
    await page.keyboard.type(`${one.rule} ${one.sheet ?? ""}!${one.cell ?? ""}`);
    await until(async () => (await page.locator("[data-finding]").count()) < 5);
    const item = page.locator("[data-finding]").filter({ hasText: one.message });
    await item.locator("[data-part=goto]").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const details = item.locator("[data-part=details]");
    await details.waitFor();
    const text = (await details.textContent()) ?? "";
    expect(text).toContain(displayValue(one.value));
    if (one.expected !== null) expect(text).toContain(String(one.expected));
    expect(text).toMatch(/依据(资料写明|由定义或表式推出|本软件建议)/);
    expect(text).not.toMatch(/ours|proposal/);
    const places = details.locator("button", { hasText: "!" });
    expect(await places.allTextContents()).toEqual(one.places.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const other = one.places[one.places.length - 1];
    await places.last().press("Enter");
    await until(async () => (await selected()) === `${other?.sheet ?? ""}!${other?.cell ?? ""}`);
    await item.locator("[data-part=toggle]").press("Enter");
    expect(await details.count()).toBe(0);
    expect(await focused(page)).not.toBeNull();
  });
});
