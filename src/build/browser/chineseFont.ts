import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

const FILE = path.join("node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2");
/** The first family that the pages of the product name. */
const FAMILY = "Segoe UI";
const CHINESE = "U+2000-206F, U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF";

/**
 * Lets pages show Chinese on a machine that has no fonts for it; run from the top of the repository. The font is given as
 * bytes: no policy of a page is in the way, and nothing is asked for.
 */
export async function giveChineseFont(context: BrowserContext): Promise<void> {
  const base64 = readFileSync(FILE).toString("base64");
  await context.addInitScript(addFont, { base64, family: FAMILY, unicodeRange: CHINESE });
}

/** Runs in the page. */
function addFont(font: { readonly base64: string; readonly family: string; readonly unicodeRange: string }): void {
  const bytes = Uint8Array.from(atob(font.base64), (character) => character.charCodeAt(0));
  document.fonts.add(new FontFace(font.family, bytes, { unicodeRange: font.unicodeRange }));
}
