import path from "node:path";
import type { Page } from "playwright-core";
import { SAMPLES } from "../built/support/program";
import { pageForEachTest, type Form } from "./support/page";
import { fileSnapshot, paneForEachTest, sampleBook } from "./support/pane";
import { until } from "./support/until";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const FORMS: readonly Form[] = ["served", "one file"];
const openPage = pageForEachTest();
const openPane = paneForEachTest();

jest.setTimeout(120_000);

/** Asks for a plan by moving, for a target of one's own that is not kept yet. */
async function planMoves(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "规划" }).click();
  await page.getByRole("combobox", { name: "指标", exact: true }).selectOption("Q2");
  await page.getByRole("combobox", { name: "方式", exact: true }).selectOption("move");
  await page.getByRole("textbox", { name: "自定目标（可不填）", exact: true }).fill("0.15");
  await page.getByRole("button", { name: "计算方案" }).click();
  await page.getByRole("region", { name: "调剂建议" }).waitFor();
}

describe.each(FORMS)("the planning in the page, %s", (form) => {
  it("plans in a thread of its own, warns, and takes the plan away as a workbook", async () => {
    const { page, heading, choose, asked, errors } = await openPage({ form });
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    const started = page.waitForEvent("worker");
    await planMoves(page);
    await started;
    expect(await page.getByText("不允许后台计算").count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "导出方案" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("county-with-mistakes.plan.xlsx");
    await page.getByText("已交给浏览器下载：county-with-mistakes.plan.xlsx").waitFor();
    expect({ asked, errors }).toEqual({ asked: [], errors: [] });
  });
});

/** The next plan that is asked for is never answered, as if it took for ever. */
async function loseNextPlan(page: Page): Promise<void> {
  await page.evaluate(() => {
    const post = Reflect.get(Worker.prototype, "postMessage");
    Worker.prototype.postMessage = function (this: Worker, message: { readonly question?: { readonly kind: string } }) {
      if (message.question?.kind === "plan") Worker.prototype.postMessage = post;
      else Reflect.apply(post, this, [message]);
    };
  });
}

describe("a plan that takes long", () => {
  it("can be stopped, and another is asked for at once", async () => {
    const { page, heading, choose, press } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await loseNextPlan(page);
    await page.getByRole("tab", { name: "规划" }).click();
    await page.getByRole("button", { name: "计算方案" }).click();
    await press("stop-planning");
    await planMoves(page);
  });
});

describe("a figure in the wrong unit", () => {
  it("is not what the planning begins with, and a plan over it says at which school to look", async () => {
    const { page, heading, choose } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await page.getByRole("tab", { name: "规划" }).click();
    const stage = page.getByRole("combobox", { name: "学段", exact: true });
    const indicator = page.getByRole("combobox", { name: "指标", exact: true });
    expect([await stage.inputValue(), await indicator.inputValue()]).toEqual(["junior", "Q6"]);
    await stage.selectOption("primary");
    await page.getByRole("combobox", { name: "方式", exact: true }).selectOption("move");
    await page.getByRole("button", { name: "计算方案" }).click();
    await page.getByText(/达到目标须增减超过2000000个单位.*弘毅小学的设备值（元）28339165\.55/u).waitFor();
  });
});

describe("own numbers", () => {
  it("stay when something else is looked at, and when the file is filled and checked again", async () => {
    const { page, heading, choose, press } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await page.getByRole("tab", { name: "规划" }).click();
    const own = page.getByRole("textbox", { name: /：总量$/ }).first();
    await own.fill("321");
    await page.getByLabel("自定目标").fill("0.3");
    await page.getByRole("tab", { name: "结论" }).click();
    await page.getByRole("tab", { name: "规划" }).click();
    expect(await own.inputValue()).toBe("321");
    await press("preview");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    await press("checkAgain");
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await page.getByRole("tab", { name: "规划" }).click();
    expect(await own.inputValue()).toBe("321");
    expect(await page.getByLabel("自定目标").inputValue()).toBe("0.3");
  });

  it("show what a merger does to the verdicts, and what it is warned of", async () => {
    const { page, heading, choose } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await page.getByRole("tab", { name: "规划" }).click();
    await page.getByText("合并或撤销学校").click();
    await page.getByRole("combobox", { name: "学校", exact: true }).selectOption({ index: 1 });
    await page.getByRole("combobox", { name: "到", exact: true }).selectOption({ index: 1 });
    await page.getByRole("button", { name: "加入试算" }).click();
    await page.getByRole("button", { name: "试算", exact: true }).click();
    const effects = page.getByRole("region", { name: "试算对各项结论的影响", exact: true });
    await effects.locator("[data-message=warning]").first().waitFor();
    await effects.getByText("不再计入").first().waitFor();
  });
});

describe("a thread for planning", () => {
  it("ends when the workbook is read anew, and another one is started when it is next asked", async () => {
    const { page, press, heading } = await openPane(await sampleBook(SAMPLE));
    await press("check");
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await planMoves(page);
    expect(page.workers().map((worker) => worker.url().includes("planning"))).toContain(true);
    await page.getByRole("tab", { name: "结论" }).click();
    await press("checkAgain");
    await until(() => page.workers().length === 0);
    await page.getByRole("tab", { name: "规划" }).click();
    await page.getByRole("button", { name: "计算方案" }).waitFor();
    await until(() => page.workers().length === 1);
  });

  it("that cannot be had is replaced by the pane, which says so", async () => {
    const serves = (file: string): boolean => !file.startsWith("/planning.");
    const { page, press } = await openPane(await sampleBook(SAMPLE), { serves });
    await press("check");
    await planMoves(page);
    await page.getByText("不允许后台计算").waitFor();
  });
});

describe("in Excel", () => {
  it("the plan opens as a new workbook, and nothing is written into the one that is open", async () => {
    const { host, page, press } = await openPane(await sampleBook(SAMPLE));
    await press("check");
    await planMoves(page);
    await page.getByRole("button", { name: "导出方案" }).click();
    await page.getByText("已在新工作簿中打开").waitFor();
    const { sheets } = await fileSnapshot(Buffer.from(host.frame.opened[0] ?? "", "base64"));
    expect(sheets.map(({ name }) => name)).toEqual(["均衡规划"]);
  });

  it("a school that was renamed takes its own numbers with it, which is said with what to do", async () => {
    const { book, page, press } = await openPane(await sampleBook(SAMPLE));
    await press("check");
    await page.getByRole("tab", { name: "规划" }).click();
    const own = page.getByRole("textbox", { name: /：总量$/ }).first();
    await own.fill("321");
    const school = ((await own.getAttribute("aria-label")) ?? "").replace(/：总量$/, "");
    for (const sheet of book.sheets) {
      for (let row = 0; row < 80; row++) {
        for (let column = 0; column < 4; column++) {
          const cell = sheet.at(row, column);
          if (cell.value === school) sheet.put(row, column, { ...cell, value: `${school}（新）` });
        }
      }
    }
    await press("checkAgain");
    const said = page.locator("[data-part=gone]").filter({ hasText: school });
    await said.waitFor();
    expect(await said.textContent()).toContain("请重新填写");
    await page
      .getByRole("textbox", { name: /：总量$/ })
      .first()
      .fill("5");
    await said.waitFor({ state: "detached" });
  });
});
