import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What Fluent puts around a dialog or a group to catch the focus, invisible and hidden from screen readers: it must be
 * reached by Tab, which axe takes for a mistake.
 */
const FOCUS_GUARDS = "[data-tabster-dummy]";

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * What of a page keeps somebody from using it, by all rules of axe, contrast among them.
 *
 * @returns one text an element: rule, element, and how to mend it
 */
export async function hindrances(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (guards): Promise<readonly Violation[]> => {
    const loaded = Reflect.get(window, "axe") as typeof axe;
    return (await loaded.run({ exclude: [guards] }, { resultTypes: ["violations"] })).violations;
  }, FOCUS_GUARDS);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id} (${help}): ${html.slice(0, 160)} ${oneLine(failureSummary)}`),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
