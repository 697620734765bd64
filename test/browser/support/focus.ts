import type { Page } from "playwright-core";

/** Room around an element for what is drawn about it. */
const AROUND = 6;

/** How many places are looked at. */
const PLACES = 16;

interface Place {
  readonly what: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Where Tab goes, and shows no difference by it: elements whose picture is the same with the focus and without. */
export async function unseenFocus(page: Page): Promise<{ readonly seen: number; readonly unseen: readonly string[] }> {
  await page.addStyleTag({
    content: "*, *::before, *::after { transition: none !important; caret-color: transparent }",
  });
  const unseen: string[] = [];
  let seen = 0;
  for (let step = 0; step < PLACES; step++) {
    await page.keyboard.press("Tab");
    const place = await focusedPlace(page);
    if (place === null) continue;
    const clip = {
      x: Math.max(0, place.box.x - AROUND),
      y: Math.max(0, place.box.y - AROUND),
      width: place.box.width + 2 * AROUND,
      height: place.box.height + 2 * AROUND,
    };
    const withFocus = await page.screenshot({ clip });
    await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLElement || element instanceof SVGElement) element.blur();
      Reflect.set(window, "focusedBefore", element);
    });
    const without = await page.screenshot({ clip });
    await page.evaluate(() => {
      const element: unknown = Reflect.get(window, "focusedBefore");
      if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
    });
    if (withFocus.equals(without)) unseen.push(place.what);
    else seen++;
  }
  return { seen, unseen };
}

function focusedPlace(page: Page): Promise<Place | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || element.matches("[data-tabster-dummy]")) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    const label = element.getAttribute("data-cell") ?? element.getAttribute("aria-label") ?? element.textContent;
    return { what: `${element.tagName} ${label.slice(0, 40)}`, box: { x, y, width, height } };
  });
}
