import path from "node:path";
import { SAMPLES } from "../built/support/program";
import { bookOf, folderSite, launchBrowser } from "../excel-host";
import { contentTypeOf } from "../excel-host/testing/site";
import { askingFile } from "../../src/build/samples/askingForm";
import { everyLook, Looker, nameOf, type Look } from "./support/look";
import { ADDIN, fileSnapshot, paneForEachTest, sampleBook } from "./support/pane";
import { walkPane } from "./support/paneWalk";
import { walkAsking } from "./support/walkParts";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const openPane = paneForEachTest();

jest.setTimeout(180_000);

const LOOKS: readonly Look[] = [
  { locale: "en-US", width: 320, dark: true },
  { locale: "zh-CN", width: 400 },
  ...everyLook([
    { locale: "zh-CN", width: 320, scale: 2, forcedColours: true },
    { locale: "zh-CN", width: 320 },
    { locale: "zh-CN", width: 400, dark: true },
    { locale: "en-US", width: 400 },
    { locale: "en-US", width: 400, forcedColours: true, dark: true },
  ]),
];

describe.each(LOOKS.map((look) => [nameOf(look), look] as const))("the pane in Excel, %s", (_, look) => {
  it("fits, can be used by everybody in every state, asks for nothing but its own files, and reports no error", async () => {
    const pane = await openPane(await sampleBook(SAMPLE), { settings: { locale: look.locale }, ...look });
    const looker = new Looker(pane.page, look, "pane");
    await walkPane(pane, looker.visit);
    expect(looker.wrong).toEqual([]);
    expect(pane.addin.refused).toEqual([]);
    expect(pane.addin.errors).toEqual([]);
    expect(await pane.page.getByText(/不允许后台计算|no background work/).count()).toBe(0);
  });

  it("fits and can be used by everybody where it asks what a column is and whether claims hold", async () => {
    const book = bookOf(await fileSnapshot(await askingFile()));
    const pane = await openPane(book, { settings: { locale: look.locale }, ...look });
    const looker = new Looker(pane.page, look, "pane");
    await pane.press("check");
    await walkAsking(pane, looker.visit);
    expect(looker.wrong).toEqual([]);
    expect(pane.addin.errors).toEqual([]);
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
