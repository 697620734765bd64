import { settled } from "../../src/build/browser/settled";
import { everyLook, Looker, nameOf, type Look } from "./support/look";
import { pageForEachTest } from "./support/page";
import { walkPage } from "./support/pageWalk";

const LOOKS: readonly Look[] = [
  { locale: "zh-CN", width: 1280 },
  // A window of 1,280 pixels at 200 %.
  { locale: "en-US", width: 640, height: 400, scale: 2, forcedColours: true, dark: true },
  ...everyLook([
    { locale: "zh-CN", width: 640, height: 400, scale: 2, dark: true },
    { locale: "en-US", width: 1280, forcedColours: true, dark: true },
    { locale: "en-US", width: 1280, dark: true },
    { locale: "en-US", width: 320, dark: true },
    { locale: "zh-CN", width: 400, dark: true },
    { locale: "zh-CN", width: 1280, forcedColours: true },
  ]),
];
const openPage = pageForEachTest();

jest.setTimeout(180_000);

describe.each(LOOKS.map((look) => [nameOf(look), look] as const))("the page in a browser, %s", (_, look) => {
  it("fits, can be used by everybody in every state, asks for nothing, and reports no error", async () => {
    const opened = await openPage(look);
    const looker = new Looker(opened.page, look, "page");
    await walkPage(opened, looker.visit);
    expect(looker.wrong).toEqual([]);
    expect({ asked: opened.asked, errors: opened.errors }).toEqual({ asked: [], errors: [] });
  });
});

it("follows the system from light to dark, and keeps what is shown", async () => {
  const { page, press } = await openPage();
  await press("sample");
  await page.locator("[data-part=goto]").nth(2).click();
  await page.locator("[data-cell][aria-selected=true]").waitFor();
  const background = (): Promise<string> =>
    page.locator("[role=grid]").evaluate((grid) => getComputedStyle(grid).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: "dark" });
  await settled(page);
  expect(await background()).not.toBe(light);
  expect(await page.locator("[data-cell][aria-selected=true]").count()).toBe(1);
});
