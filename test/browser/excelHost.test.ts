import path from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { folderSite, launchBrowser, openAddin, TestBook, TestHost, type OpenedAddin } from "../excel-host";

/** A small add-in of one page, which doubles the first column. */
const PAGES = folderSite(path.join(__dirname, "pages"));
const URL_OF_PANE = "https://addin.example/taskpane.html";

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext();
});

afterEach(async () => {
  await context.close();
});

async function openPane(book: TestBook): Promise<{ readonly host: TestHost; readonly addin: OpenedAddin }> {
  const host = new TestHost(book);
  return { host, addin: await openAddin(await context.newPage(), host, URL_OF_PANE, { site: PAGES }) };
}

function county(): TestBook {
  const book = new TestBook();
  const sheet = book.addSheet("表一");
  for (const row of [0, 1, 2]) sheet.put(row, 0, { ...sheet.at(row, 0), value: row + 1 });
  return book;
}

it("runs a page of the add-in as Excel would, and its clicks reach the workbook", async () => {
  const book = county();
  const { addin } = await openPane(book);
  const said = addin.page.locator("#said");
  await said.filter({ hasText: "Excel OfficeOnline" }).waitFor();
  await addin.page.locator("#fill").click();
  await said.filter({ hasText: "已填写" }).waitFor();
  expect([0, 1, 2].map((row) => book.sheet("表一").at(row, 1).value)).toEqual([2, 4, 6]);
});

it("takes Microsoft's library from the installed package and lets nothing else leave the machine", async () => {
  const { addin } = await openPane(county());
  await addin.page.locator("#said").filter({ hasText: "Excel" }).waitFor();
  expect(addin.library).toEqual(["office.js", "excel-web-16.00.js", "zh-cn/office_strings.js"]);
  expect(addin.refused).toEqual(["https://elsewhere.example/pixel.png"]);
});

it("presses ribbon buttons in a page as well", async () => {
  const { host, addin } = await openPane(county());
  await addin.page.locator("#said").filter({ hasText: "Excel" }).waitFor();
  host.frame.state = "Background";
  expect(await host.ribbon.press("show")).toMatchObject({ status: 0 });
  expect(host.frame.state).toBe("Visible");
});

it("shows Chinese with a Chinese font", async () => {
  const { addin } = await openPane(county());
  await addin.page.locator("#said").filter({ hasText: "Excel" }).waitFor();
  const loaded = await addin.page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  expect(loaded).toContain('"Segoe UI"');
});
