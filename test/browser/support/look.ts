import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { hindrances } from "./axe";
import { misfits } from "./fit";
import type { Screen } from "./screen";
import { settled } from "../../../src/build/browser/settled";

const SCREENSHOTS = path.join(__dirname, "../../../dist/screenshots");

/** Before whom a page stands. */
export interface Look extends Screen {
  readonly locale: "zh-CN" | "en-US";
  readonly width: number;
}

/** What a look is, in words. */
export function nameOf({ locale, width, dark = false, forcedColours = false, scale = 1 }: Look): string {
  const colours = [forcedColours ? "forced" : "", dark ? "dark" : "light"].filter((part) => part !== "").join(" ");
  return [locale.slice(0, 2), String(width), colours, ...(scale === 1 ? [] : [`${String(scale * 100)} %`])].join(", ");
}

/**
 * Looks that add to those that every run takes, which cover each width, both languages, dark and forced colours: with
 * BALANCE_EVERY_LOOK in the environment all are taken.
 */
export function everyLook(looks: readonly Look[]): readonly Look[] {
  return process.env.BALANCE_EVERY_LOOK === undefined ? [] : looks;
}

/** Looks at every state that it is shown, and keeps a picture of each in `dist/screenshots`. */
export class Looker {
  /** What was wrong: state, and what with it. */
  readonly wrong: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly look: Look,
    private readonly what: string,
  ) {
    mkdirSync(SCREENSHOTS, { recursive: true });
  }

  readonly visit = async (state: string): Promise<void> => {
    await settled(this.page);
    const found = [...(await misfits(this.page)), ...(await hindrances(this.page))];
    this.wrong.push(...found.map((each) => `${state}: ${each}`));
    const name = `${this.what}, ${nameOf(this.look)}, ${state}`.replace(/[^\w-]+/g, "-");
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  };
}
