import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { browserLaunch } from "./browser/launch";
import { pixelsOf } from "./guide/pixels";
import { LOCALES, TOURS } from "./guide/shots";
import { smallPng } from "./guide/smallPng";
import { takeTour } from "./guide/takeTour";
import { siteOf } from "./serve/site";

const PAGE = path.join("dist", "page");
const FOLDER = path.join("docs", "guide");
/** Letters at whole pixels, and nothing drawn anew in parts: the same page gives the same picture. */
const SAME_EACH_TIME = [
  "--font-render-hinting=full",
  "--disable-font-subpixel-positioning",
  "--disable-partial-raster",
];
/** More would make the guide slow to open, in bytes. */
const LARGEST = 120_000;

/** `npm run guide`: takes the pictures of the guide from the built page; run from the top of the repository. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const site = siteOf(PAGE, "nobody");
  const { args = [], ...launch } = await browserLaunch();
  const browser = await chromium.launch({ ...launch, args: [...args, ...SAME_EACH_TIME] });
  try {
    for (const [language, locale] of Object.entries(LOCALES)) {
      for (const tour of TOURS) {
        for (const { name, png } of await takeTour(browser, site, tour, locale)) {
          const file = path.join(FOLDER, `${language}-${name}.png`);
          const small = smallPng(pixelsOf(png));
          if (small.length > LARGEST) throw new Error(`${file} has ${String(small.length)} bytes`);
          writeFileSync(file, small);
          console.log(`${file}  ${String(small.length)} bytes`);
        }
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
