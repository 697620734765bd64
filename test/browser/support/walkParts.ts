import type { Page } from "playwright-core";
import type { Visit } from "./walk";

/** The pane in either host, as far as a walk through its parts needs it. */
export interface Walked {
  readonly page: Page;
  readonly press: (action: string) => Promise<void>;
}

/** A city that allows concessions. */
const ALLOWS = "辽宁沈阳";

/** Findings: a search that nothing is like, the details of one with an explanation typed, what can be taken away. */
export async function walkFindings({ page, press }: Walked, visit: Visit): Promise<void> {
  await page.locator("#tab-findings").click();
  await page.locator("[data-part=search]").fill("没有这样的学校");
  await page.locator("[data-action=clearFilter]").waitFor();
  await visit("nothingLike");
  await press("clearFilter");
  await page.locator("[data-part=toggle]").last().click();
  await page.locator("[data-part=suggestion]").first().click();
  await page.locator("[data-part=waiting]").waitFor();
  await page.locator("textarea").scrollIntoViewIfNeeded();
  await visit("explaining");
  await press("take-away");
  await page.locator("[data-action=take-json]").waitFor();
  await visit("takeAway");
  await press("take-away");
}

/** The arithmetic of a coefficient and of what a school misses. */
export async function walkArithmetic({ page }: Walked, visit: Visit): Promise<void> {
  await page.locator("#tab-result").click();
  await page.locator("[data-stage=primary] [data-figure=Q6-coefficient]").click();
  await page.locator("[data-part=total]").waitFor();
  await page.locator("[data-part=arithmetic]").first().scrollIntoViewIfNeeded();
  await visit("arithmetic");
  await page.locator("[data-missing] [data-figure]").first().click();
  await page.locator("[data-missing] [data-part=arithmetic]").waitFor();
  await visit("arithmeticOfSchool");
}

/** A plan by moving, for a target of one's own; a number of one's own for a school. */
export async function walkPlanning({ page }: Walked, visit: Visit): Promise<void> {
  await page.locator("#tab-planning").click();
  await page.getByRole("combobox", { name: /^(指标|Indicator)$/ }).selectOption("Q2");
  await page.getByRole("combobox", { name: /^(方式|Way)$/ }).selectOption("move");
  await page.getByRole("textbox", { name: /^(自定目标|Own target)/ }).fill("0.15");
  const make = page.getByRole("button", { name: /^(计算方案|Make the plan)$/ });
  await make.click();
  await page.getByRole("region", { name: /^(调剂建议|Who gives to whom)$/ }).waitFor();
  await make.scrollIntoViewIfNeeded();
  await visit("planned");
  const total = page.getByRole("textbox", { name: /(：总量|: total)$/i }).first();
  await total.fill("5");
  await total.scrollIntoViewIfNeeded();
  await visit("tried");
}

/** What can be cleaned, and what was. */
export async function walkCleaning({ page, press }: Walked, visit: Visit): Promise<void> {
  await page.locator("#tab-findings").click();
  await press("show-cleanings");
  await page.locator("[data-action=clean]").waitFor();
  await visit("cleanings");
  await press("clean");
  await page.locator("[data-action=restore]").waitFor();
  await page.locator("#tab-findings").waitFor();
  await visit("cleaned");
}

/** What will be written, whole, and with a cell left out. */
export async function walkPreview({ page, press }: Walked, visit: Visit): Promise<void> {
  await press("preview");
  await page.locator("[data-action=fill]").waitFor();
  await visit("preview");
  await page.getByRole("checkbox").nth(3).click();
  await visit("someLeft");
}

/** A form that asks something of its user: columns that nobody knows, and claims of schools. */
export async function walkAsking({ page, press }: Walked, visit: Visit): Promise<void> {
  await page.locator("#tab-recognition").click();
  const guess = page.locator("[data-action=point-guess]").first();
  await guess.scrollIntoViewIfNeeded();
  await visit("pointing");
  await press("point-none");
  await visit("notOurs");
  await press("point-cancel");
  await guess.click();
  await page.locator("[data-action=point-cancel]").waitFor();
  await visit("pointed");
  await press("settings");
  const allows = page.locator(`option[value=${ALLOWS}]`);
  await page.locator("select", { has: allows }).selectOption(ALLOWS);
  await page.locator("[data-action=preview]").waitFor();
  await press("settings");
  await press("preview");
  await page.locator("[data-action=confirm]").waitFor();
  await visit("confirming");
  await press("back");
  await page.locator("#tab-result").click();
  await page.locator("[data-claim]").first().waitFor();
  await visit("claims");
  await press("confirmClaims");
  await page.locator("[data-stage]").first().waitFor();
  await visit("confirmed");
}
