import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { displayValue, rangeAddress, type WorkbookSnapshot } from "../../src/workbook";
import { SAMPLES } from "../built/support/program";
import { snapshotOf } from "../excel-host";
import { pageForEachTest } from "./support/page";
import { fileSnapshot, paneForEachTest, sampleBook } from "./support/pane";
import { until } from "./support/until";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const REASON = "新校舍2027年9月启用";
const [RULE, EXPLANATION, STATE] = [2, 11, 12];
const openPane = paneForEachTest();
const openPage = pageForEachTest();

jest.setTimeout(120_000);

/** The first 经验校验 of the list. */
function firstToExplain(page: Page): Locator {
  return page
    .locator("section", { hasText: /^经验校验/ })
    .locator("[data-finding]")
    .first();
}

const explanationField = (page: Page): Locator => page.locator("textarea");
const waiting = (page: Page): Locator => page.locator("[data-part=waiting]");

/** Types a reason for the first 经验校验, by keys alone. @returns its rule */
async function explainByKeys(page: Page): Promise<string> {
  const item = firstToExplain(page);
  const rule = (await item.locator("[data-part=rule]").textContent()) ?? "";
  await item.locator("[data-part=goto]").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("[data-part=details]").waitFor();
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await explanationField(page).evaluate((field) => field === document.activeElement)) break;
  }
  await page.keyboard.insertText(REASON);
  await page.keyboard.press("Enter");
  await waiting(page).filter({ hasText: "1 条说明还没有写入工作簿" }).waitFor();
  expect(await item.locator("[data-part=goto]").evaluate((element) => element === document.activeElement)).toBe(true);
  return rule;
}

/** What 校验结果 holds in the columns of explanations, for one rule. */
function explanationsIn({ sheets }: WorkbookSnapshot, rule: string): readonly string[] {
  const rows = sheets.find(({ name }) => name === "校验结果")?.rows ?? [];
  return rows
    .filter((row) => row[RULE] === rule)
    .map((row) => `${displayValue(row[EXPLANATION] ?? null)}|${displayValue(row[STATE] ?? null)}`)
    .filter((text) => text !== "|");
}

describe("an explanation typed in the pane in Excel", () => {
  it("is written by the fill, read again by the next check, and taken away with the fill", async () => {
    const { book, page, heading, press } = await openPane(await sampleBook(SAMPLE));
    await press("check");
    const rule = await explainByKeys(page);
    expect(explanationsIn(snapshotOf(book), rule)).toEqual([]);
    await press("writeExplanations");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    expect(explanationsIn(snapshotOf(book), rule)).toEqual([`${REASON}|有效`]);
    await press("checkAgain");
    await firstToExplain(page).locator("[data-part=said]", { hasText: "已有说明" }).waitFor();
    expect(await waiting(page).count()).toBe(0);
    expect(await explanationField(page).inputValue()).toBe(REASON);
    await press("restore");
    await heading.filter({ hasText: "已恢复填写前的内容" }).waitFor();
    expect(explanationsIn(snapshotOf(book), rule)).toEqual([]);
    await press("checkAgain");
    await firstToExplain(page).locator("[data-part=said]", { hasText: "说明待写入" }).waitFor();
    await waiting(page).waitFor();
  });

  it("can be written alone where no verdict is left to fill, and taken away by emptying it", async () => {
    const { host, book, page, heading, press } = await openPane(await sampleBook(SAMPLE));
    await host.ribbon.press("fillVerdicts");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    await press("checkAgain");
    const rule = await explainByKeys(page);
    await press("writeExplanations");
    await press("fillReport");
    await heading.filter({ hasText: "填写完成：已填写 0 格" }).waitFor();
    expect(explanationsIn(snapshotOf(book), rule)).toEqual([`${REASON}|有效`]);
    await press("checkAgain");
    await explanationField(page).fill("");
    await press("writeExplanations");
    await press("fillReport");
    await heading.filter({ hasText: "填写完成：已填写 0 格" }).waitFor();
    expect(explanationsIn(snapshotOf(book), rule)).toEqual([]);
  });

  it("may be one of the usual ones, and holds for the others of the rule by one press that says how many", async () => {
    const { page, press } = await openPane(await sampleBook(SAMPLE));
    await press("check");
    await firstToExplain(page).waitFor();
    const rules = await page
      .locator("section", { hasText: /^经验校验/ })
      .locator("[data-part=rule]")
      .allTextContents();
    const often = rules.find((rule, at) => rules.indexOf(rule) !== at) ?? "";
    const count = rules.filter((rule) => rule === often).length;
    const item = page.locator("[data-finding]", { has: page.locator("[data-part=rule]", { hasText: often }) }).first();
    await item.locator("[data-part=toggle]").click();
    await item.locator("[data-part=suggestion]").first().click();
    await press("explainOthers");
    await item.getByText(`已用于本规则其余 ${String(count - 1)} 条`).waitFor();
    await waiting(page)
      .filter({ hasText: `${String(count)} 条说明` })
      .waitFor();
  });
});

describe("an explanation typed in the page", () => {
  it("is in the findings and the JSON that are taken away, in the filled file, and there when it is checked again", async () => {
    const { page, heading, choose, press, saved, errors } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    const rule = await explainByKeys(page);
    await press("take-away");
    const json = (await saved("take-json")).bytes.toString("utf8");
    expect(json).toContain(REASON);
    const findings = await fileSnapshot((await saved("take-findings")).bytes);
    await press("take-away");
    expect(JSON.stringify(findings.sheets.map(({ rows }) => rows))).toContain(REASON);
    await press("writeExplanations");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    const filled = (await saved("take-filled")).bytes;
    expect(explanationsIn(await fileSnapshot(filled), rule)).toEqual([`${REASON}|有效`]);
    await press("checkAgain");
    await firstToExplain(page).locator("[data-part=said]", { hasText: "已有说明" }).waitFor();
    await choose({ name: "再来.xlsx", bytes: filled });
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await firstToExplain(page).locator("[data-part=said]", { hasText: "已有说明" }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe("the arrow keys", () => {
  it("go through the findings, show each one's cell and keep the focus in the list", async () => {
    const { book, page, press } = await openPane(await sampleBook(SAMPLE));
    await press("check");
    const goto = page.locator("[data-finding] [data-part=goto]");
    await goto.first().focus();
    for (const [key, place] of [
      ["ArrowDown", 1],
      ["ArrowDown", 2],
      ["ArrowUp", 1],
      ["Home", 0],
    ] as const) {
      await page.keyboard.press(key);
      const finding = goto.nth(place);
      const sheet = await finding.locator("[data-part=sheet]").textContent();
      const cell = await finding.locator("[data-part=cell]").textContent();
      await until(() => book.selection.sheet.name === sheet && rangeAddress(book.selection.bounds) === cell);
      expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    expect(await page.locator("[data-part=goto][tabindex='0']").count()).toBe(1);
  });
});
