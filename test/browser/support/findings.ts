import type { Page } from "playwright-core";

/** A finding as a user of the pane reads it. */
export interface ShownFinding {
  readonly rule: string | null;
  readonly school: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string | null;
}

/** Every finding in the order of the list, after all of it has been asked for. */
export async function shownFindings(page: Page): Promise<ShownFinding[]> {
  await page.getByRole("tabpanel").waitFor();
  const more = page.getByRole("tabpanel").getByRole("button", { name: /^再显示|^Show \d+ more/ });
  while ((await more.count()) > 0) await more.first().click();
  return page.locator("[data-finding]").evaluateAll((items) =>
    items.map((item) => {
      const part = (name: string): string | null => item.querySelector(`[data-part=${name}]`)?.textContent ?? null;
      return {
        rule: part("rule"),
        school: part("school"),
        sheet: part("sheet"),
        cell: part("cell"),
        message: part("message"),
      };
    }),
  );
}
