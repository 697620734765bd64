import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { SAMPLES } from "../built/support/program";
import { snapshotOf, stateOf } from "../excel-host";
import { contentsOf } from "./support/contents";
import { pageForEachTest } from "./support/page";
import { paneForEachTest, sampleBook } from "./support/pane";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const openPane = paneForEachTest();
const openPage = pageForEachTest();

jest.setTimeout(240_000);

/** Comes to a control by Tab and Shift+Tab alone. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 100; presses += 1) {
    const way = await target.evaluate((element) => {
      const here = document.activeElement ?? document.body;
      if (here === element) return "there";
      return here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? "back" : "on";
    });
    if (way === "there") return;
    await page.keyboard.press(way === "back" ? "Shift+Tab" : "Tab");
  }
  throw new Error("Tab never comes there");
}

async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** From a finished check by keys alone: cleans, undoes, cleans all but one, fills all but one, and undoes both. */
async function wholeWay(page: Page, heading: Locator, contents: () => Promise<unknown>): Promise<void> {
  const action = (name: string): Locator => page.locator(`[data-action=${name}]`);
  const before = await contents();
  await heading.filter({ hasText: "校验完成" }).waitFor();
  const offer = page.locator("[data-part=cleanings]");
  await pressByKey(page, action("show-cleanings"));
  const count = await page.locator("[data-cleaning]").count();
  expect(count).toBeGreaterThanOrEqual(3);
  expect(await offer.innerText()).toContain(`有 ${String(count)} 格可以安全整理`);
  expect(await page.locator("[data-part=change]").allInnerTexts()).toContainEqual(
    expect.stringMatching(/^“␣\d+␣” → \d+$/),
  );

  // Once and back.
  await pressByKey(page, action("clean"));
  await page.getByText(`已整理 ${String(count)} 格`).waitFor();
  expect(await offer.count()).toBe(0);
  expect(await contents()).not.toEqual(before);
  expect(await action("restore").innerText()).toBe("撤销整理");
  await pressByKey(page, action("restore"));
  await heading.filter({ hasText: "已恢复整理前的内容" }).waitFor();
  expect(await contents()).toEqual(before);

  // All but one.
  await pressByKey(page, action("checkAgain"));
  await heading.filter({ hasText: "校验完成" }).waitFor();
  await pressByKey(page, action("show-cleanings"));
  await tabTo(page, page.locator("[data-cleaning] input").first());
  await page.keyboard.press("Space");
  expect(await action("clean").innerText()).toBe(`整理 ${String(count - 1)} 格`);
  await pressByKey(page, action("clean"));
  await page.getByText(`已整理 ${String(count - 1)} 格`).waitFor();
  await page.getByText("有 1 格可以安全整理").waitFor();
  const cleaned = await contents();

  // Fills all but one, and remembers the choice on the way back and forth.
  await pressByKey(page, action("preview"));
  const label = await action("fill").innerText();
  const writes = Number(/\d+/.exec(label)?.[0]);
  await tabTo(page, page.getByRole("checkbox", { name: /^填写.+!/ }).first());
  await page.keyboard.press("Space");
  expect(await action("fill").innerText()).toContain(String(writes - 1));
  await pressByKey(page, action("back"));
  await pressByKey(page, action("preview"));
  expect(await action("fill").innerText()).toContain(String(writes - 1));
  expect(
    await page.getByRole("checkbox", { name: "填写全部单元格" }).evaluate((box: HTMLInputElement) => box.indeterminate),
  ).toBe(true);
  await pressByKey(page, action("fill"));
  await heading.filter({ hasText: `填写完成：已填写 ${String(writes - 1)} 格` }).waitFor();

  // What was left out is offered again, without a tick.
  await pressByKey(page, action("checkAgain"));
  await heading.filter({ hasText: "校验完成" }).waitFor();
  await pressByKey(page, action("preview"));
  await page.locator("[data-part=chosen]", { hasText: "已选 0/1 格" }).waitFor();
  await pressByKey(page, action("back"));

  // Back, one step after the other.
  expect(await action("restore").innerText()).toBe("撤销填写");
  await pressByKey(page, action("restore"));
  await heading.filter({ hasText: "已恢复填写前的内容" }).waitFor();
  expect(await contents()).toEqual(cleaned);
  await pressByKey(page, action("restore"));
  await heading.filter({ hasText: "已恢复整理前的内容" }).waitFor();
  expect(await contents()).toEqual(before);
  expect(await action("restore").count()).toBe(0);
}

describe("cleaning and choosing, by keys alone", () => {
  it("goes back and forth in Excel, where everything comes back exactly", async () => {
    const { book, page, heading, press } = await openPane(await sampleBook(SAMPLE));
    await press("check");
    const before = stateOf(book);
    await wholeWay(page, heading, () => Promise.resolve(contentsOf(snapshotOf(book))));
    expect(stateOf(book)).toEqual(before);
  });

  it("goes back and forth in the page, down to the bytes of the file", async () => {
    const { page, heading, choose, errors } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    const cells = (): Promise<unknown> => page.locator("[data-action=take-filled]").isDisabled();
    await wholeWayInPage(page, heading, cells);
    expect(errors).toEqual([]);
  });
});

/** In the page what can be seen of the contents is whether there is anything to take away. */
async function wholeWayInPage(page: Page, heading: Locator, isAsOpened: () => Promise<unknown>): Promise<void> {
  const action = (name: string): Locator => page.locator(`[data-action=${name}]`);
  await pressByKey(page, action("show-cleanings"));
  await pressByKey(page, action("clean"));
  await page.getByText(/已整理 \d+ 格/).waitFor();
  await pressByKey(page, action("preview"));
  await pressByKey(page, action("fill"));
  await heading.filter({ hasText: "填写完成" }).waitFor();
  expect(await isAsOpened()).toBe(false);
  await pressByKey(page, action("restore"));
  await heading.filter({ hasText: "已恢复填写前的内容" }).waitFor();
  expect(await isAsOpened()).toBe(false);
  await pressByKey(page, action("restore"));
  await heading.filter({ hasText: "已恢复整理前的内容" }).waitFor();
  expect(await isAsOpened()).toBe(true);
}
