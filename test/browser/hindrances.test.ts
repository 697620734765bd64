import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { SAMPLES } from "../built/support/program";
import { REFUSAL, snapshotOf, stateOf, type Fault, type TestBook } from "../excel-host";
import { contentsOf } from "./support/contents";
import { paneForEachTest, sampleBook, type OpenedPane } from "./support/pane";
import { until } from "./support/until";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const SCHOOLS = "学校基础数据";
const VERDICTS = "表Ⅱ-2";
const openPane = paneForEachTest();

jest.setTimeout(60_000);

async function previewed(): Promise<OpenedPane> {
  const pane = await openPane(await sampleBook(SAMPLE));
  await pane.host.ribbon.press("fillVerdicts");
  await pane.heading.filter({ hasText: "将要填写" }).waitFor();
  return pane;
}

function textsOn(book: TestBook, sheet: string): readonly (readonly [string, string])[] {
  return [...contentsOf(snapshotOf(book))].filter(([place]) => place.startsWith(`${sheet}!`));
}

describe("a protected sheet", () => {
  it("keeps every cell and its protection, while the others are filled, and the pane lists what was not written", async () => {
    const book = await sampleBook(SAMPLE);
    const before = textsOn(book, VERDICTS);
    const { host, heading, page, press } = await openPane(book);
    host.user.protects(VERDICTS);
    await host.ribbon.press("fillVerdicts");
    await heading.filter({ hasText: "将要填写" }).waitFor();
    const other = textsOn(book, "表Ⅲ");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    await page.getByRole("region", { name: /^没有写入的单元格 \d+/ }).waitFor();
    expect(await page.getByText("工作表受保护").count()).toBeGreaterThan(100);
    expect(textsOn(book, VERDICTS)).toEqual(before);
    expect(book.sheet(VERDICTS).protected).toBe(true);
    expect(textsOn(book, "表Ⅲ")).not.toEqual(other);
  });
});

describe("a cell that is being edited", () => {
  it("makes the check say to press Enter, and lets it be tried again", async () => {
    const { host, heading, page, press } = await openPane(await sampleBook(SAMPLE));
    host.user.startsEditing();
    await host.ribbon.press("checkForm");
    await heading.filter({ hasText: "没有完成" }).waitFor();
    await page.getByText("请按 Enter 键完成输入").waitFor();
    host.user.pressesEnter();
    await press("again");
    await heading.filter({ hasText: "校验完成" }).waitFor();
  });

  it("makes the fill wait for Enter", async () => {
    const { host, book, heading, press } = await previewed();
    const before = stateOf(book);
    host.user.startsEditing();
    await press("fill");
    await heading.filter({ hasText: "正在填写" }).waitFor();
    expect(stateOf(book)).toEqual(before);
    host.user.pressesEnter();
    await heading.filter({ hasText: "填写完成" }).waitFor();
  });

  it("does not take the findings away when a finding is clicked", async () => {
    const { host, page } = await openPane(await sampleBook(SAMPLE));
    await host.ribbon.press("checkForm");
    await page.locator("[data-finding]").first().waitFor();
    host.user.startsEditing();
    await page.locator("[data-finding] [data-part=goto]").first().click();
    await page.getByText("请按 Enter 键完成输入").waitFor();
    expect(await page.locator("[data-finding]").count()).toBeGreaterThan(20);
  });
});

describe("between check and fill", () => {
  it("a sheet may be renamed, and is filled all the same", async () => {
    const { host, book, heading, press } = await previewed();
    const before = textsOn(book, VERDICTS).length;
    host.user.renamesSheet(VERDICTS, "二之二");
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    expect(textsOn(book, "二之二").length).toBeGreaterThan(before + 100);
  });

  it("a changed value stops the fill: nothing is written until the user has seen the new preview", async () => {
    const { host, book, heading, page, press } = await previewed();
    const standing = contentsOf(snapshotOf(book)).get(`${SCHOOLS}!K4`);
    host.user.edits(SCHOOLS, "K4", [[4321]]);
    const changed = stateOf(book);
    await press("fill");
    await page.getByText("校验之后工作簿有改动，没有写入任何内容").waitFor();
    await page.getByText(`原为“${standing ?? ""}”，现为“4321”`).waitFor();
    expect(stateOf(book)).toEqual(changed);
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    expect(stateOf(book)).not.toEqual(changed);
  });

  it("an inserted row stops the fill", async () => {
    const { host, book, page, press } = await previewed();
    host.user.insertsRow(SCHOOLS, 10);
    const changed = stateOf(book);
    await press("fill");
    await page.getByText("校验之后工作簿有改动，没有写入任何内容").waitFor();
    expect(stateOf(book)).toEqual(changed);
  });
});

describe("an Excel that asks to come back later", () => {
  it("is told of, and the check can be tried again", async () => {
    const { host, heading, page, press } = await openPane(await sampleBook(SAMPLE));
    host.faults.at(2, { kind: "refused", error: REFUSAL.throttled });
    await host.ribbon.press("checkForm");
    await page.getByText("Excel正忙").waitFor();
    await press("again");
    await heading.filter({ hasText: "校验完成" }).waitFor();
  });
});

describe("an error in the middle of a fill", () => {
  const faults: readonly (readonly [string, number, Fault])[] = [
    ["before anything is written", 1, { kind: "refused", error: REFUSAL.throttled }],
    ["in the middle of a batch", 4, { kind: "failed", code: "GeneralException", after: 30 }],
    ["whose answer is lost", 4, { kind: "answerLost" }],
  ];

  it.each(faults)("%s leaves the workbook as it was, or undoing brings it back", async (_, request, fault) => {
    const { host, book, heading, page, press } = await previewed();
    const before = stateOf(book);
    host.faults.at(request, fault);
    await press("fill");
    await page.locator("[data-action=again], [data-action=checkAgain]").first().waitFor();
    await until(() => !host.faults.pending);
    host.faults.clear();
    if (!isDeepStrictEqual(stateOf(book), before)) {
      await press("restore");
      await heading.filter({ hasText: /已恢复(填写前|上一步之前)的内容/ }).waitFor();
    }
    expect(stateOf(book)).toEqual(before);
  });
});
