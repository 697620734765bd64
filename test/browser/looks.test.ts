import { mkdirSync } from "node:fs";
import path from "node:path";
import { SAMPLES } from "../built/support/program";
import { folderSite, launchBrowser } from "../excel-host";
import { contentTypeOf } from "../excel-host/testing/site";
import { misfits } from "./support/fit";
import { ADDIN, paneForEachTest, sampleBook, type OpenedPane } from "./support/pane";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const SCREENSHOTS = path.join(ADDIN, "../screenshots");
const NAMES = {
  "zh-CN": { result: "结论", pictures: "图示", planning: "规划", recognition: "识别" },
  "en-US": { result: "Verdict", pictures: "Charts", planning: "Planning", recognition: "Form" },
} as const;
const openPane = paneForEachTest();

jest.setTimeout(60_000);

beforeAll(() => {
  mkdirSync(SCREENSHOTS, { recursive: true });
});

/** Walks through every state that the pane has, and calls a visitor in each. */
async function walk(
  { host, page, heading, press }: OpenedPane,
  names: (typeof NAMES)[keyof typeof NAMES],
  visit: (state: string) => Promise<void>,
): Promise<void> {
  await visit("opened");
  await press("settings");
  await page.getByRole("checkbox").waitFor();
  await visit("settings");
  await press("settings");
  host.user.startsEditing();
  await press("check");
  await page.locator("[data-message=error]").waitFor();
  await visit("failed");
  host.user.pressesEnter();
  await press("again");
  await page.getByRole("tab").first().waitFor();
  await visit("findings");
  await page.getByRole("tab", { name: names.result }).click();
  await visit("result");
  await page.getByRole("tab", { name: names.pictures }).click();
  await page.getByRole("img").first().waitFor();
  await visit("pictures");
  await page.getByRole("tab", { name: names.planning }).click();
  await page.getByRole("textbox").nth(3).waitFor();
  await visit("planning");
  await press("take-away");
  await press("take-json");
  await page.locator("[data-action=copy-json]").waitFor();
  await visit("take-away");
  await press("take-away");
  await page.getByRole("tab", { name: names.recognition }).click();
  await visit("recognition");
  await press("preview");
  await page.locator("[data-action=fill]").waitFor();
  await visit("preview");
  await press("fill");
  await page.locator("[data-action=restore]").waitFor();
  await visit("filled");
  await press("restore");
  await page.locator("[data-action=checkAgain]").waitFor();
  await heading.waitFor();
  await visit("restored");
}

describe.each([
  ["zh-CN", 320],
  ["zh-CN", 400],
  ["en-US", 320],
  ["en-US", 400],
] as const)("the pane in %s, %i pixels wide", (locale, width) => {
  it("fits in every state, asks for nothing but its own files and office.js, and reports no error", async () => {
    const pane = await openPane(await sampleBook(SAMPLE), { settings: { locale }, width });
    const wrong: string[] = [];
    await walk(pane, NAMES[locale], async (state) => {
      await pane.page.evaluate(() => document.fonts.ready);
      wrong.push(...(await misfits(pane.page)).map((misfit) => `${state}: ${misfit}`));
      const file = `pane-${locale.slice(0, 2)}-${String(width)}-${state}.png`;
      await pane.page.screenshot({
        path: path.join(SCREENSHOTS, file),
        fullPage: state !== "findings" && state !== "preview",
      });
    });
    expect(wrong).toEqual([]);
    expect(pane.addin.refused).toEqual([]);
    expect(pane.addin.errors).toEqual([]);
    expect(await pane.page.getByText(/不允许后台计算|no background work/).count()).toBe(0);
  });
});

describe("the keyboard", () => {
  it("leads through check, preview and fill, and the focus is never lost", async () => {
    const { page, heading } = await openPane(await sampleBook(SAMPLE));
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? "");
    const pressNext = async (action: string): Promise<void> => {
      const wanted = `[data-action=${action}]`;
      for (let tabs = 0; tabs < 12; tabs++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) break;
      }
      await page.keyboard.press("Enter");
    };
    await page.locator("[data-action=settings]").focus();
    await pressNext("check");
    await heading.filter({ hasText: "校验完成" }).waitFor();
    expect(await focused()).not.toBe("BODY");
    await pressNext("preview");
    await heading.filter({ hasText: "将要填写" }).waitFor();
    expect(await focused()).not.toBe("BODY");
    await pressNext("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    expect(await focused()).not.toBe("BODY");
  });
});

describe("the page outside Excel", () => {
  it("says so and points at the command line, without office.js as with it", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const site = folderSite(ADDIN);
      await page.route("**/*", (route) => {
        const { hostname, pathname } = new URL(route.request().url());
        const file = hostname === "addin.example" ? site(pathname) : null;
        return file === null ? route.abort() : route.fulfill({ ...file, contentType: contentTypeOf(pathname) });
      });
      await page.goto("https://addin.example/pane.html");
      await page.getByText("balance check").waitFor();
    } finally {
      await browser.close();
    }
  });
});
