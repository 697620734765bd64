import type { Page } from "playwright-core";

/** The two forms that the steps are taken over, as files: bytes would be handed to the page on its own main thread. */
export interface Forms {
  /** 5,000 schools with 20,000 findings. */
  readonly manySchools: string;
  /** A sheet of 20,000 rows. */
  readonly manyRows: string;
}

export interface Step {
  readonly name: string;
  /** Does what a user does, until what he waits for is there. */
  readonly take: (page: Page, forms: Forms) => Promise<void>;
}

const SHEET_SCROLLS = 30;
const WHEEL = 4_000;

const choose = (page: Page, file: string): Promise<void> => page.locator("input[type=file]").setInputFiles(file);
const press = (page: Page, action: string): Promise<void> => page.locator(`[data-action=${action}]`).click();
const openTab = (page: Page, name: string): Promise<void> => page.locator(`#tab-${name}`).click();

/** A choice among the findings, by its place among the choices. */
async function arrange(page: Page, at: number, value: string): Promise<void> {
  await page.locator("[role=search] select").nth(at).selectOption(value);
}

/** Opens one of the pictures, by its place among them. */
async function openPicture(page: Page, at: number): Promise<void> {
  await page.locator("[role=tabpanel] [role=tab]").nth(at).click();
}

async function scroll(page: Page): Promise<void> {
  await page.locator("[role=grid]").hover();
  for (let turn = 0; turn < SHEET_SCROLLS; turn += 1) await page.mouse.wheel(0, WHEEL);
}

/** The way of a county officer through the page, whose every step follows the one before. */
export const STEPS: readonly Step[] = [
  {
    name: "open and check a form of 5,000 schools, until the findings are drawn",
    take: async (page, { manySchools }) => {
      await choose(page, manySchools);
      await page.locator("[data-finding]").first().waitFor();
    },
  },
  { name: "group the findings by school", take: (page) => arrange(page, 0, "school") },
  { name: "show only those of one stage", take: (page) => arrange(page, 2, "junior") },
  {
    name: "search them for the first time",
    take: async (page) => {
      await arrange(page, 2, "all");
      await page.locator("[data-part=search]").fill("小学");
    },
  },
  { name: "search once more", take: (page) => page.locator("[data-part=search]").fill("小学 L8") },
  { name: "all findings again", take: (page) => press(page, "clearFilter") },
  {
    name: "go to the cell of a finding",
    take: async (page) => {
      await page.locator("[data-finding] button").nth(4).click();
      await page.locator("[data-cell][aria-selected=true]").waitFor();
    },
  },
  { name: "open the verdict", take: (page) => openTab(page, "result") },
  {
    name: "open the arithmetic of a figure",
    take: (page) => page.locator("[data-figure]").first().click(),
  },
  {
    name: "open the pictures",
    take: async (page) => {
      await openTab(page, "pictures");
      await page.getByRole("img").first().waitFor();
    },
  },
  { name: "picture: schools × indicators", take: (page) => openPicture(page, 1) },
  { name: "picture: a dot for each school", take: (page) => openPicture(page, 2) },
  { name: "picture: Lorenz curve", take: (page) => openPicture(page, 3) },
  {
    name: "open the planning",
    take: async (page) => {
      await openTab(page, "planning");
      await page.locator("form [type=submit]").waitFor();
    },
  },
  {
    name: "plan the least addition",
    take: async (page) => {
      await page.locator("form [type=submit]").click();
      await page.locator("form [type=submit]:not([aria-disabled=true])").waitFor();
    },
  },
  { name: "open what was recognised", take: (page) => openTab(page, "recognition") },
  { name: "back to the findings", take: (page) => openTab(page, "findings") },
  {
    name: "preview of the fill",
    take: async (page) => {
      await press(page, "preview");
      await page.locator("[data-action=fill]").waitFor();
    },
  },
  {
    name: "fill",
    take: async (page) => {
      await press(page, "fill");
      await page.locator("[data-action=restore]").waitFor();
    },
  },
  {
    name: "open a sheet of 20,000 rows, until its findings are drawn",
    take: async (page, { manyRows }) => {
      await choose(page, manyRows);
      await page.locator("[data-action=leave]").click();
      await page.locator("#tab-findings").waitFor();
    },
  },
  { name: "scroll it", take: scroll },
];
