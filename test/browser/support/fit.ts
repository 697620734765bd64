import type { Page } from "playwright-core";

/** Texts that do not fit where they stand: cut off, or making the page wider than the window. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} wide`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { overflowX, display, position } = getComputedStyle(element);
      if (display === "inline" || position === "fixed" || overflowX === "auto" || overflowX === "scroll") return false;
      return element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    });
    return [...wide, ...cut.map((element) => `${element.tagName}: ${element.textContent.slice(0, 40)}`)];
  });
}
