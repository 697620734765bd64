import { misfits } from "./support/fit";
import { pageForEachTest } from "./support/page";

const openPage = pageForEachTest();

jest.setTimeout(60_000);

/** How light a colour is, 0 to 255. */
function lightnessOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(Number);
  return (red + green + blue) / 3;
}

it.each(["light", "dark"] as const)("every picture is printed dark on white, in a %s theme too", async (theme) => {
  const { page, press } = await openPage({ dark: theme === "dark" });
  await press("sample");
  await page.locator("#tab-pictures").click();
  await page.getByRole("img").first().waitFor();
  const kinds = page.locator("[role=tabpanel] [role=tab]");
  for (let kind = 0; kind < (await kinds.count()); kind++) {
    await kinds.nth(kind).click();
    const panel = page.locator("[role=tabpanel] [role=tabpanel]");
    await panel.waitFor();
    await page.emulateMedia({ media: "print" });
    const { ink, paper, buttons } = await panel.evaluate((element) => ({
      ink: [...element.querySelectorAll("svg text, h4, h5, p")].map((text) => {
        const { fill, color } = getComputedStyle(text);
        return text instanceof SVGElement ? fill : color;
      }),
      paper: getComputedStyle(element.parentElement ?? element).backgroundColor,
      buttons: [...element.querySelectorAll("select")].filter((each) => each.getClientRects().length > 0).length,
    }));
    expect(lightnessOf(paper)).toBe(255);
    expect(Math.max(...ink.map(lightnessOf))).toBeLessThan(128);
    expect({ buttons, wrong: await misfits(page) }).toEqual({ buttons: 0, wrong: [] });
    await page.emulateMedia({ media: "screen" });
  }
});
