import { longestTask, watch } from "../../src/build/bench/page/longTasks";
import { manySchools } from "../../src/build/bench/page/forms";
import { bookOf, stateOf } from "../excel-host";
import { fileSnapshot, paneForEachTest } from "./support/pane";

const openPane = paneForEachTest();

jest.setTimeout(180_000);

describe("a form of 5,000 schools in Excel", () => {
  it("is checked while the pane goes on drawing, and the check can be stopped before", async () => {
    const book = bookOf(await fileSnapshot(await manySchools()));
    const { page, press, heading } = await openPane(book);
    page.setDefaultTimeout(60_000);
    const before = stateOf(book);
    await press("check");
    await page.getByRole("progressbar").waitFor();
    await press("cancel");
    await page.locator("[data-action=check]").waitFor();
    expect(await page.locator("[data-finding]").count()).toBe(0);

    await page.evaluate(watch);
    await page.evaluate(() => {
      const count = (): void => {
        document.body.dataset.frames = String(Number(document.body.dataset.frames ?? "0") + 1);
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    await press("check");
    await page.locator("[data-finding]").first().waitFor();
    const frames = Number(await page.locator("body").getAttribute("data-frames"));
    const { milliseconds, cause } = await longestTask(page);
    console.log(`main-thread task of at most ${milliseconds.toFixed(0)} ms (${cause}); ${String(frames)} frames drawn`);
    expect(frames).toBeGreaterThan(20);
    expect(await heading.textContent()).toMatch(/^校验完成：逻辑校验 \d{4,} 条/);
    expect(stateOf(book)).toEqual(before);
  });
});
