import type { Page } from "playwright-core";
import { bookOf, stateOf } from "../excel-host";
import { claimingFile } from "../../src/build/samples/askingForm";
import { pageForEachTest, type OpenedPage } from "./support/page";
import { fileSnapshot, paneForEachTest } from "./support/pane";

const CLAIMS = 3;
const openPage = pageForEachTest();
const openPane = paneForEachTest();

jest.setTimeout(120_000);

/** Moves the focus on by Tab until it is on what is wanted, as a person without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 400; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Where the focus is: what has it, or `lost`. */
function focus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === null || activeElement === body ? "lost" : activeElement.tagName;
  });
}

/** Whether something stands within the window as it is scrolled. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

/** Judges by the rules of the city that allows concessions. */
async function chooseShenyang({ page, press }: Pick<OpenedPage, "page" | "press">): Promise<void> {
  await press("settings");
  await page.getByLabel("省（市）规定").selectOption("辽宁沈阳");
  await page.locator("[data-action=preview]").waitFor();
  await press("settings");
}

async function openedForm(): Promise<OpenedPage> {
  const opened = await openPage();
  await opened.choose({ name: "申报表.xlsx", bytes: await claimingFile(CLAIMS) });
  await opened.page.getByRole("tab").first().waitFor();
  await chooseShenyang(opened);
  return opened;
}

describe("the verdict", () => {
  it("is shown only once the claimed concessions are confirmed, and opens its arithmetic, by keyboard alone", async () => {
    const { page, press, heading, errors } = await openedForm();
    await tabTo(page, "[role=tab]");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator("[data-claim]").first().waitFor();
    expect(await page.locator("[data-claim]").count()).toBe(CLAIMS);
    expect(await page.getByText("全县结论").count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "图示", selected: true }).waitFor();
    expect(await page.locator("[data-claim]").count()).toBe(CLAIMS);
    expect(await page.getByRole("tabpanel").getByRole("img").count()).toBe(0);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "结论", selected: true }).waitFor();
    expect(await page.getByText(`本表有 ${String(CLAIMS)} 所学校声明了特殊情况`).count()).toBe(1);

    await tabTo(page, "[data-action=confirmClaims]");
    await page.keyboard.press("Enter");
    await page.getByText("全县结论").waitFor();
    expect(await focus(page)).not.toBe("lost");

    await tabTo(page, "[data-figure=Q6-coefficient]");
    const figure = page.locator("[data-stage=primary] [data-figure=Q6-coefficient]");
    const shown = (await figure.textContent()) ?? "";
    await page.keyboard.press("Enter");
    const arithmetic = page.locator("[data-part=arithmetic]");
    await arithmetic.locator("[data-part=total]").waitFor();
    expect(await figure.getAttribute("aria-expanded")).toBe("true");
    expect(await arithmetic.textContent()).toContain(` = ${shown}`);

    const panel = await figure.getAttribute("aria-controls");
    expect(await page.locator(`[id="${panel ?? ""}"] [data-part=total]`).count()).toBe(1);
    const before = await arithmetic.locator("tbody tr").allTextContents();
    await page.keyboard.press("Tab");
    while (!(await page.evaluate(() => document.activeElement?.tagName === "SELECT"))) await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    const after = await arithmetic.locator("tbody tr").allTextContents();
    expect(after).not.toEqual(before);
    expect([...after].sort()).toEqual([...before].sort());

    while (!(await figure.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press("Shift+Tab");
    }
    await page.keyboard.press("Enter");
    await arithmetic.waitFor({ state: "detached" });
    expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);

    await press("preview");
    await heading.filter({ hasText: "将要填写" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("names the schools that miss a requirement, with a way to their rows and the arithmetic of what they miss", async () => {
    const { page } = await openedForm();
    await page.getByRole("tab", { name: "结论" }).click();
    await page.locator("[data-action=confirmClaims]").click();
    const school = page.locator("[data-missing]").first();
    const name = (await school.getAttribute("data-missing")) ?? "";
    await school.locator("[data-figure]").first().click();
    await school.locator("[data-part=arithmetic]").waitFor();
    expect(await school.locator("[data-part=arithmetic]").textContent()).toMatch(/÷ \d+ 名学生/u);
    await page.getByLabel("按校名查找").fill(name);
    expect(await page.locator("[data-missing]").count()).toBeGreaterThan(0);
    const row = school.getByRole("button", { name: `${name}（` }).first();
    const cell = /!([A-Z]+\d+)$/u.exec((await row.getAttribute("aria-label")) ?? "")?.[1];
    await row.click();
    await page.locator(`[data-cell="${cell ?? "no cell"}"][aria-selected=true]`).waitFor();
  });
});

describe("a fill", () => {
  it("in Excel from the ribbon asks about the claims first, and writes nothing until they are confirmed", async () => {
    const book = bookOf(await fileSnapshot(await claimingFile(CLAIMS)));
    const { host, page, heading, press } = await openPane(book);
    await press("check");
    await page.getByRole("tab").first().waitFor();
    await chooseShenyang({ page, press });
    const before = stateOf(book);
    expect(await host.ribbon.press("fillVerdicts")).toMatchObject({ status: 0 });
    await heading.filter({ hasText: `先确认 ${String(CLAIMS)} 项特殊情况` }).waitFor();
    expect(await page.locator("[data-action=fill]").count()).toBe(0);
    expect(stateOf(book)).toEqual(before);
    await press("back");
    await press("preview");
    await press("confirm");
    await heading.filter({ hasText: "将要填写" }).waitFor();
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    expect(stateOf(book)).not.toEqual(before);
  });
});

describe("the stages of a verdict", () => {
  it.each([400, 1280])(
    "at %i pixels stand beside each other where there is room, and an opened one spans it",
    async (width) => {
      const book = bookOf(await fileSnapshot(await claimingFile(CLAIMS)));
      const { page, press } = await openPane(book, { width });
      await press("check");
      await page.getByRole("tab", { name: "结论" }).click();
      const tops = async (): Promise<number> => {
        const all = await page
          .locator("[data-stage]")
          .evaluateAll((tables) => tables.map((table) => Math.round(table.getBoundingClientRect().top)));
        expect(all).toHaveLength(2);
        return new Set(all).size;
      };
      const isWide = width > 700;
      await page.locator("[data-stage]").first().waitFor();
      expect(await tops()).toBe(isWide ? 1 : 2);
      await page.locator("[data-figure=Q6-coefficient]").last().click();
      const terms = page.locator("[role=region]", { has: page.locator("[data-part=total]") });
      const hidden = await terms.evaluate((table) => table.scrollWidth - table.clientWidth);
      expect(isWide ? hidden : 0).toBe(0);
      expect(await tops()).toBe(2);
      expect(await isSeen(page, "[data-figure=Q6-coefficient][aria-expanded=true]")).toBe(true);
    },
  );
});
