import type { Page } from "playwright-core";

const QUIET = 120;
const PATIENCE = 5_000;

/** Waits until a page has drawn what it has to draw: fonts are there, lines have slid, and nothing changes any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    async ({ quiet, patience }) => {
      await document.fonts.ready;
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(wait);
        let timer = 0;
        const last = window.setTimeout(end, patience);
        function end(): void {
          observer.disconnect();
          window.clearTimeout(last);
          resolve();
        }
        function wait(): void {
          window.clearTimeout(timer);
          timer = window.setTimeout(end, quiet);
        }
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        wait();
      });
      // The bar of work whose end is not known moves for ever.
      const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    },
    { quiet: QUIET, patience: PATIENCE },
  );
}
