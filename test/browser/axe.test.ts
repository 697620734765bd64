import type { Browser } from "playwright-core";
import { launchBrowser } from "../excel-host";
import { hindrances } from "./support/axe";

const FRAME = (inner: string): string =>
  `<!doctype html><html lang="en"><head><title>t</title></head><body><main><h1>t</h1>${inner}</main></body></html>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

async function foundIn(inner: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.setContent(FRAME(inner));
  const found = await hindrances(page);
  await page.close();
  return found;
}

it("names rule, element and remedy of a choice without a name and of grey on grey", async () => {
  const found = await foundIn('<select><option>1</option></select><p style="color:#999;background:#aaa">grey</p>');
  expect(found).toEqual([
    expect.stringMatching(/^color-contrast .*<p style.*contrast/),
    expect.stringMatching(/^select-name .*<select>.*label/),
  ]);
});

it("passes over Fluent's focus guards, and over no other element that is hidden and takes the focus", async () => {
  expect(await foundIn('<i tabindex="0" aria-hidden="true" data-tabster-dummy=""></i>')).toEqual([]);
  expect(await foundIn('<i tabindex="0" aria-hidden="true"></i>')).toHaveLength(1);
});
