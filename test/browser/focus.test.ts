import { pageForEachTest } from "./support/page";
import { unseenFocus } from "./support/focus";

const openPage = pageForEachTest();

jest.setTimeout(120_000);

describe.each([
  ["light", {}],
  ["forced colours", { forcedColours: true, dark: true }],
] as const)("the focus, in %s", (_, screen) => {
  it("is seen wherever Tab goes, on every tab and in the sheet", async () => {
    const { page, press } = await openPage(screen);
    await press("sample");
    const tabs = page.locator("[role=tab][id^=tab-]");
    await tabs.first().waitFor();
    for (let index = 0; index < (await tabs.count()); index++) {
      await tabs.nth(index).click();
      await page.locator("[data-action=settings]").focus();
      const { seen, unseen } = await unseenFocus(page);
      expect(unseen).toEqual([]);
      expect(seen).toBeGreaterThan(5);
    }
  });
});
