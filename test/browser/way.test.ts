import { readFileSync } from "node:fs";
import path from "node:path";
import { rangeAddress } from "../../src/workbook";
import { folderForEachTest } from "../built/support/folder";
import { assessed, balance, SAMPLES } from "../built/support/program";
import { snapshotOf, stateOf } from "../excel-host";
import { contentsOf } from "./support/contents";
import { shownFindings } from "./support/findings";
import { fileSnapshot, paneForEachTest, sampleBook } from "./support/pane";
import { until } from "./support/until";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const openPane = paneForEachTest();
const folder = folderForEachTest();

jest.setTimeout(60_000);

/** What `balance check` finds, in the order of the pane: most serious first. */
function foundByProgram(...words: readonly string[]) {
  const { findings } = assessed("check", SAMPLE, ...words);
  return ["mustFix", "explain"]
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .map(({ rule, school, sheet, cell, message }) => ({ rule, school, sheet, cell, message }));
}

describe("校验模板", () => {
  it.each([
    ["zh-CN", "zh"],
    ["en-US", "en"],
  ])("lists in an Excel of %s exactly what the command line lists", async (locale, language) => {
    const { host, page } = await openPane(await sampleBook(SAMPLE), { settings: { locale } });
    expect(await host.ribbon.press("checkForm")).toMatchObject({ status: 0 });
    const found = foundByProgram("--lang", language);
    expect(found.length).toBeGreaterThan(20);
    expect(await shownFindings(page)).toEqual(found);
  });

  it("brings up the pane and changes nothing in the workbook", async () => {
    const { host, book, page, heading } = await openPane(await sampleBook(SAMPLE));
    const before = stateOf(book);
    host.frame.state = "Background";
    await host.ribbon.press("checkForm");
    await page.getByRole("tab").first().waitFor();
    expect(await heading.textContent()).toMatch(/^校验完成：逻辑校验 \d+ 条，经验校验 \d+ 条$/);
    expect(host.frame.state).toBe("Visible");
    expect(stateOf(book)).toEqual(before);
  });

  it("says what it recognised, and which schools do not count and why", async () => {
    const { host, page } = await openPane(await sampleBook(SAMPLE));
    await host.ribbon.press("checkForm");
    await page.getByRole("tab", { name: "识别" }).click();
    const { standardName, county, tables, schools } = assessed("check", SAMPLE) as ReturnType<typeof assessed> & {
      standardName: string;
    };
    const text = (await page.getByRole("tabpanel").textContent()) ?? "";
    expect(text).toContain(standardName);
    expect(text).toContain(county.name ?? "no county");
    for (const { sheet } of tables) expect(text).toContain(sheet);
    const left = schools.filter(({ counted }) => !counted);
    expect(left.length).toBeGreaterThan(0);
    for (const { name } of left) expect(text).toContain(name);
  });
});

describe("a finding", () => {
  it.each(["click", "Enter"])("takes the user to its cell by %s", async (way) => {
    const { host, book, page } = await openPane(await sampleBook(SAMPLE));
    await host.ribbon.press("checkForm");
    const finding = page.locator("[data-finding] [data-part=goto]").nth(7);
    const sheet = await finding.locator("[data-part=sheet]").textContent();
    const cell = await finding.locator("[data-part=cell]").textContent();
    if (way === "click") await finding.click();
    else await finding.press("Enter");
    await until(() => book.selection.sheet.name === sheet && rangeAddress(book.selection.bounds) === cell);
  });
});

describe("填写结论", () => {
  it("writes, once the user agrees, what the command line writes into the file, the sheet 校验结果 included", async () => {
    const { host, book, heading, press } = await openPane(await sampleBook(SAMPLE));
    const before = stateOf(book);
    expect(await host.ribbon.press("fillVerdicts")).toMatchObject({ status: 0 });
    await heading.filter({ hasText: "将要填写" }).waitFor();
    expect(stateOf(book)).toEqual(before);
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    balance("fill", SAMPLE, "--out", folder.path("filled.xlsx"));
    const file = await fileSnapshot(readFileSync(folder.path("filled.xlsx")));
    expect(contentsOf(snapshotOf(book))).toEqual(contentsOf(file));
  });

  it("shows every cell that it will write, with what stands there and what will stand there", async () => {
    const { host, page } = await openPane(await sampleBook(SAMPLE));
    await host.ribbon.press("fillVerdicts");
    await page.locator("tbody tr").first().waitFor();
    const { edits } = assessed("check", SAMPLE);
    const shown = await page
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));
    expect(shown.map(([cell]) => cell).sort()).toEqual(edits.map(({ cell }) => cell).sort());
    expect(edits.length).toBeGreaterThan(50);
  });

  it("fills nothing a second time", async () => {
    const { host, book, heading, press } = await openPane(await sampleBook(SAMPLE));
    await host.ribbon.press("fillVerdicts");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    const filled = contentsOf(snapshotOf(book));
    await host.ribbon.press("fillVerdicts");
    await heading.filter({ hasText: "将要填写 0 格" }).waitFor();
    await press("fillReport");
    await heading.filter({ hasText: "填写完成：已填写 0 格" }).waitFor();
    expect(contentsOf(snapshotOf(book))).toEqual(filled);
  });
});

describe("撤销填写", () => {
  it("brings back all that stood there, also from another pane after the first was closed", async () => {
    const first = await openPane(await sampleBook(SAMPLE));
    const before = stateOf(first.book);
    await first.host.ribbon.press("fillVerdicts");
    await first.press("fill");
    await first.heading.filter({ hasText: "填写完成" }).waitFor();
    expect(stateOf(first.book)).not.toEqual(before);
    await first.page.close();
    const second = await openPane(first.book);
    await second.host.ribbon.press("undoFill");
    await second.heading.filter({ hasText: "已恢复上一步之前的内容" }).waitFor();
    expect(stateOf(second.book)).toEqual(before);
  });

  it("says so where there is nothing to undo", async () => {
    const { host, page } = await openPane(await sampleBook(SAMPLE));
    await host.ribbon.press("undoFill");
    await page.getByText("没有可以撤销的填写或整理。").waitFor();
  });
});

describe("新建模板", () => {
  it("opens the blank form of the standard in a new workbook", async () => {
    const { host, page } = await openPane(await sampleBook(SAMPLE));
    await host.ribbon.press("newTemplate");
    await page.getByText("已新建一个空白申报表").waitFor();
    const blank = readFileSync(path.join(SAMPLES, "../templates/quality-2017.xlsx"));
    expect(host.frame.opened).toEqual([blank.toString("base64")]);
  });
});
