import { addressOf } from "../../src/workbook";
import { pageForEachTest, type OpenedPage } from "./support/page";

const openPage = pageForEachTest();

jest.setTimeout(180_000);

const ROWS = 20_000;
const COLUMNS = 60;

/** A table of 20,000 rows under one row of headers, as a file of text. */
function longTable(): { readonly name: string; readonly bytes: Uint8Array } {
  const lines = [Array.from({ length: COLUMNS }, (_, column) => `列${String(column + 1)}`).join(",")];
  for (let row = 1; row < ROWS; row += 1) {
    lines.push(Array.from({ length: COLUMNS }, (_, column) => String(row * 100 + column)).join(","));
  }
  return { name: "长表.csv", bytes: new TextEncoder().encode(lines.join("\n")) };
}

async function openTable(table: { readonly name: string; readonly bytes: Uint8Array }): Promise<OpenedPage> {
  const opened = await openPage();
  await opened.choose(table);
  await opened.page.getByRole("grid").waitFor();
  // The table is no form, which the pane says once it has looked.
  await opened.heading.filter({ hasText: "没有完成" }).waitFor();
  return opened;
}

describe("a sheet of 20,000 rows and 60 columns", () => {
  it("never has more than the cells that are seen, and some around them, in the page", async () => {
    const { page } = await openTable(longTable());
    const grid = page.getByRole("grid");
    await page.evaluate(() => {
      const tasks: number[] = [];
      Reflect.set(window, "longTasks", tasks);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
      }).observe({ entryTypes: ["longtask"] });
    });
    let most = 0;
    for (let step = 1; step <= 60; step += 1) {
      await grid.evaluate((element, share) => {
        element.scrollTop = element.scrollHeight * share;
        element.scrollLeft = element.scrollWidth * ((share * 7) % 1);
      }, step / 60);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      most = Math.max(most, await grid.getByRole("gridcell").count());
    }
    const tasks = await page.evaluate(() => Reflect.get(window, "longTasks") as number[]);
    console.log(
      `${String(most)} cells at most; main-thread tasks over 50 ms while scrolling: ${tasks.join(", ") || "none"}`,
    );
    expect(most).toBeGreaterThan(100);
    expect(most).toBeLessThan(2_000);
    await page
      .locator(`[data-row="${String(ROWS - 1)}"]`)
      .first()
      .waitFor();
    expect(await grid.getAttribute("aria-rowcount")).toBe(String(ROWS + 1));
  });

  it("is gone through by keys alone, and the focus stays on the cell that is looked at", async () => {
    const { page } = await openTable(longTable());
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? null);
    await page.locator('[data-cell="A1"]').focus();
    const steps: readonly (readonly [string, string])[] = [
      ["Control+End", addressOf(ROWS - 1, COLUMNS - 1)],
      ["Home", addressOf(ROWS - 1, 0)],
      ["ArrowUp", addressOf(ROWS - 2, 0)],
      ["Control+ArrowUp", "A1"],
      ["End", addressOf(0, COLUMNS - 1)],
      ["ArrowDown", addressOf(1, COLUMNS - 1)],
      ["Control+ArrowLeft", "A2"],
      ["Control+Home", "A1"],
    ];
    for (const [key, cell] of steps) {
      await page.keyboard.press(key);
      await page.waitForFunction((wanted) => document.activeElement?.getAttribute("data-cell") === wanted, cell);
      expect(await page.locator(`[data-cell="${cell}"]`).getAttribute("aria-selected")).toBe("true");
    }
    await page.keyboard.press("PageDown");
    expect(Number(/\d+$/.exec((await focused()) ?? "")?.[0])).toBeGreaterThan(10);
  });

  it("keeps the focus where keys come faster than the browser scrolls", async () => {
    const { page } = await openTable(longTable());
    await page.locator('[data-cell="A1"]').focus();
    const cells = await page.evaluate(async () => {
      const looked: (string | null)[] = [];
      for (const [key, ctrlKey] of [
        ["End", true],
        ["Home", false],
        ["ArrowUp", false],
      ] as const) {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true }));
        // The page draws before the next task; scrolling is told of with the next frame.
        await Promise.resolve();
        looked.push(document.activeElement?.getAttribute("data-cell") ?? null);
      }
      return looked;
    });
    expect(cells).toEqual([addressOf(ROWS - 1, COLUMNS - 1), addressOf(ROWS - 1, 0), addressOf(ROWS - 2, 0)]);
  });

  it("keeps the focused cell when it is scrolled away by the wheel", async () => {
    const { page } = await openTable(longTable());
    await page.locator('[data-cell="B3"]').click();
    await page.locator('[data-cell="B3"]').focus();
    await page.getByRole("grid").evaluate((element) => {
      element.scrollTop = 200_000;
    });
    await page.locator('[data-row="8340"]').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("B3");
  });
});

describe("the sheet beside the findings", () => {
  it("shows the cell of a finding, marked by an outline and a sign, and says what is wrong", async () => {
    const { page, press } = await openPage();
    await press("sample");
    const finding = page.locator("[data-finding] [data-part=goto]").nth(5);
    await finding.waitFor();
    const cell = (await finding.locator("[data-part=cell]").textContent()) ?? "";
    const message = (await finding.locator("[data-part=message]").textContent()) ?? "";
    await finding.click();
    const shown = page.locator(`[data-cell="${cell}"][aria-selected=true]`);
    await shown.waitFor();
    const place = await shown.boundingBox();
    const frame = await page.getByRole("grid").boundingBox();
    if (place === null || frame === null) throw new Error("the cell is not drawn");
    expect(place.x).toBeGreaterThan(frame.x);
    expect(place.x + place.width).toBeLessThanOrEqual(frame.x + frame.width);
    expect(place.y + place.height).toBeLessThanOrEqual(frame.y + frame.height);
    expect(await shown.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
    expect(await shown.textContent()).toMatch(/^✕.*必须修改：/);
    expect(await page.locator("[data-part=cell]").last().textContent()).toContain(message);
  });

  it("does not take the focus from the list", async () => {
    const { page, press } = await openPage();
    await press("sample");
    await page.locator("[data-finding] [data-part=goto]").nth(2).waitFor();
    await page.locator("[data-finding] [data-part=goto]").nth(2).focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-cell][aria-selected=true]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest("[data-finding]") !== null)).toBe(true);
  });

  it("keeps header rows in view while it scrolls", async () => {
    const { page, press } = await openPage();
    await press("sample");
    await page.locator("[data-finding] [data-part=goto]").first().waitFor();
    await page.locator("[data-part=sheets]").selectOption("学校基础数据");
    const header = page.locator('[data-cell="B2"]');
    const before = await header.boundingBox();
    await page.getByRole("grid").evaluate((element) => {
      element.scrollTop = 500;
    });
    await page.locator('[data-row="25"]').first().waitFor();
    expect((await header.boundingBox())?.y).toBe(before?.y);
  });

  it("keeps the schools' names in view while it scrolls to the right", async () => {
    const { page, press } = await openPage();
    await press("sample");
    await page.locator("[data-finding] [data-part=goto]").first().waitFor();
    await page.locator("[data-part=sheets]").selectOption("学校基础数据");
    const name = page.locator('[data-cell="B5"]');
    await name.waitFor();
    const before = await name.boundingBox();
    await page.getByRole("grid").evaluate((element) => {
      element.scrollLeft = 1500;
    });
    await page.locator('[data-row="4"][data-column="40"]').waitFor();
    expect((await name.boundingBox())?.x).toBe(before?.x);
    const over = await name.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest("[data-cell]") === element;
    });
    expect(over).toBe(true);
  });
});
