import path from "node:path";
import { assessed, SAMPLES } from "../built/support/program";
import { pageForEachTest } from "./support/page";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const STAGE = "primary";
const INDICATOR = "Q1";
const openPage = pageForEachTest();

jest.setTimeout(60_000);

/** What the command line says of the schools that the pictures are drawn of. */
function counted() {
  const { schools, stages } = assessed("check", SAMPLE);
  const figures = schools.filter((school) => school.counted && school.stage === STAGE);
  const indicators = Object.keys(stages[STAGE]?.indicators ?? {}).length;
  const values = figures.filter(({ indicators }) => (indicators[INDICATOR]?.value ?? null) !== null);
  return { figures, indicators, values, stages: Object.values(stages) };
}

describe("the pictures of a whole file", () => {
  it("draw every coefficient, every school of the stage and every indicator, and the curve over all its pupils", async () => {
    const { figures, indicators, values, stages } = counted();
    expect(values.length).toBeGreaterThan(10);
    const { page, choose, errors } = await openPage();
    await choose(SAMPLE);
    await page.locator("#tab-pictures").click();
    const picture = page.getByRole("img").first();
    await picture.waitFor();
    const open = (at: number): Promise<void> => page.locator("[role=tabpanel] [role=tab]").nth(at).click();

    const coefficients = stages.flatMap(({ indicators }) => Object.values(indicators)).filter(({ cv }) => cv !== null);
    const bars = page.locator("[role=tabpanel] [role=tabpanel] svg[role=img] rect");
    expect(await bars.count()).toBeGreaterThanOrEqual(coefficients.length);

    await open(1);
    const cells = page.locator("[role=tabpanel] [role=gridcell][data-cell]");
    await cells.first().waitFor();
    expect(await cells.count()).toBe(figures.length * indicators);

    await open(2);
    await picture.waitFor();
    expect(await picture.locator("circle").count()).toBe(values.length);

    await open(3);
    await picture.locator("path").waitFor();
    expect(await picture.locator("circle").count()).toBe(values.length);
    const ends = await picture.locator("path").evaluate((drawn) => {
      const box = drawn.getBoundingClientRect();
      return { wide: box.width > 100, high: box.height > 100 };
    });
    expect(ends).toEqual({ wide: true, high: true });
    expect(errors).toEqual([]);
  });
});
