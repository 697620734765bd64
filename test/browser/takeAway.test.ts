import path from "node:path";
import { SAMPLES } from "../built/support/program";
import { paneForEachTest, fileSnapshot, sampleBook } from "./support/pane";
import { pageForEachTest } from "./support/page";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const openPane = paneForEachTest();
const openPage = pageForEachTest();

jest.setTimeout(60_000);

describe("in Excel", () => {
  it("the findings open as a new, unsaved workbook, and nothing is written into the one that is open", async () => {
    const { host, page, press } = await openPane(await sampleBook(SAMPLE));
    await press("check");
    await press("take-away");
    await press("take-findings");
    await page.getByText("已在新工作簿中打开").waitFor();
    const { sheets } = await fileSnapshot(Buffer.from(host.frame.opened[0] ?? "", "base64"));
    expect(sheets.map(({ name }) => name)).toEqual(["校验结果"]);
    expect(sheets[0]?.rows.length).toBeGreaterThan(50);
  });

  it("the JSON can be copied whole, whatever the browser lets a page save, and the focus is not lost", async () => {
    const { page, press } = await openPane(await sampleBook(SAMPLE));
    await press("check");
    await press("take-away");
    await press("take-json");
    const copied = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("copy", (event) => {
            setTimeout(() => {
              resolve(event.clipboardData?.getData("text/plain") ?? "");
            });
          });
        }),
    );
    await press("copy-json");
    await page.getByText("已复制。").waitFor();
    const shown = await page.getByRole("textbox", { name: "数据内容（JSON）" }).inputValue();
    expect(JSON.parse(shown)).toMatchObject({ file: "form.xlsx", version: 1, standard: "quality-2017" });
    expect([shown, ""]).toContain(await copied);
    await press("close-json");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-action"))).toBe("take-json");
  });
});

describe("in the page", () => {
  it("says what was handed to the browser, by its name", async () => {
    const { page, heading, choose, press, saved } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await press("take-away");
    const { name } = await saved("take-json");
    expect(name).toBe("county-with-mistakes.json");
    await page.getByText("已交给浏览器下载：county-with-mistakes.json").waitFor();
    await press("take-plan");
    await page.getByRole("button", { name: "计算方案" }).waitFor();
  });
});
