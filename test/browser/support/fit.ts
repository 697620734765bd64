import type { Page } from "playwright-core";

/** Texts that do not fit where they stand: cut off, or making the page wider than the window. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // The line under a tab slides from the one before it; the bar of work whose end is not known moves for ever.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} wide`] : [];
    // A sheet cuts its cells as a spreadsheet does; the line above it shows the cell whole.
    const cut = [...document.querySelectorAll<HTMLElement>("body *:not(svg *, [role=grid]:has([data-cell]) *)")].filter(
      (element) => {
        const { overflowX, display, position } = getComputedStyle(element);
        if (display === "inline" || position === "fixed" || overflowX === "auto" || overflowX === "scroll")
          return false;
        return element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
      },
    );
    const outside = [...document.querySelectorAll("svg text")].filter((text) => {
      const frame = text.closest("svg")?.getBoundingClientRect();
      const { left, right } = text.getBoundingClientRect();
      return frame !== undefined && (left < frame.left - 1 || right > frame.right + 1);
    });
    return [...wide, ...[...cut, ...outside].map((each) => `${each.tagName}: ${each.textContent.slice(0, 40)}`)];
  });
}
