import path from "node:path";
import { SAMPLES } from "../built/support/program";
import { CURRENT_SETS } from "../excel-host";
import { shownFindings } from "./support/findings";
import { paneForEachTest, sampleBook } from "./support/pane";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const openPane = paneForEachTest();

jest.setTimeout(60_000);

it("without a worker judges in the page, says so, and finds the same", async () => {
  const usual = await openPane(await sampleBook(SAMPLE));
  await usual.press("check");
  const without = await openPane(await sampleBook(SAMPLE), { serves: (file) => !file.startsWith("/assessing.") });
  await without.press("check");
  await without.page.getByText("浏览器不允许后台计算").waitFor();
  const found = await shownFindings(without.page);
  expect(found.length).toBeGreaterThan(20);
  expect(found).toEqual(await shownFindings(usual.page));
});

it("says that a part of the pane could not be fetched, and fetches it when asked again", async () => {
  let isThere = false;
  const serves = (file: string): boolean => isThere || !/^\/\d+\..*\.js$/.test(file);
  const { page, press } = await openPane(await sampleBook(SAMPLE), { serves });
  const again = page
    .locator("[data-message=error]")
    .filter({ hasText: "窗格的一部分没有加载成功" })
    .getByRole("button");
  await again.waitFor();
  isThere = true;
  await again.click();
  await press("check");
  await page.locator("[data-finding]").first().waitFor();
});

it("tells the user of an Excel that is too old for it", async () => {
  const settings = { sets: { ...CURRENT_SETS, ExcelApi: "1.13" } };
  const { page } = await openPane(await sampleBook(SAMPLE), { settings });
  await page.getByText("这个版本的Excel缺少所需的功能").waitFor();
});

it("says of a workbook without a form what it looked at and what to do", async () => {
  const book = await sampleBook(SAMPLE);
  for (const { name } of [...book.sheets].slice(1)) book.removeSheet(book.sheet(name));
  const { page, press } = await openPane(book);
  await press("check");
  await page
    .locator("[data-message=error]")
    .filter({ hasText: /没有认出申报表|没有填写任何学校/ })
    .waitFor();
});
