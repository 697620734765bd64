import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { browserLaunch } from "./browser/launch";

const SIZES = [16, 32, 64, 80, 128];

/** `npm run icons`: draws `assets/icon.svg` at every size that Office asks for; run from the top of the repository. */
async function main(): Promise<void> {
  const svg = readFileSync(path.join("assets", "icon.svg"), "utf8");
  const browser = await chromium.launch(await browserLaunch());
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      writeFileSync(path.join("assets", `icon-${String(size)}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void main();
