import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { formWorkbook, generateCounty, toSnapshot } from "../../src/build/county";
import { PROBLEMS } from "../../src/messages";
import { folderForEachTest } from "../built/support/folder";
import { balance, SAMPLES, SHARED } from "../built/support/program";
import { delimitedOf, pageOf, utf8Of, xlsOf } from "../foreign/writers";
import { contentsOf } from "./support/contents";
import { pageForEachTest, type Form } from "./support/page";
import { fileSnapshot } from "./support/pane";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const folder = folderForEachTest();
const openPage = pageForEachTest();
const county = toSnapshot(formWorkbook(generateCounty({ seed: 20, schools: 24 })));

jest.setTimeout(120_000);

function baseTable(separator: string): string {
  const sheet = county.sheets.find(({ name }) => name === "学校基础数据");
  if (sheet === undefined) throw new Error("the county has no such sheet");
  return delimitedOf(sheet, separator);
}

const KINDS: readonly (readonly [name: string, form: Form, content: () => Uint8Array])[] = [
  ["县.xls", "served", () => xlsOf(county)],
  ["县.xls", "one file", () => xlsOf(county)],
  ["网页.xls", "served", () => utf8Of(pageOf(county, "utf-8"))],
  ["表格.csv", "served", () => utf8Of(baseTable(","))],
];

describe("a file that cannot be filled", () => {
  it.each(KINDS)(
    "%s (%s) is checked, carried into the blank form, and filled as by the command line",
    async (name, form, content) => {
      const bytes = content();
      const { page, heading, choose, press, saved, asked, errors } = await openPage({ form });
      await choose({ name, bytes });
      await heading.filter({ hasText: "校验完成" }).waitFor();
      await press("carry");
      await page.locator("[data-part=carried]").filter({ hasText: "转入学校基础数据 27 行" }).waitFor();
      await heading.filter({ hasText: "校验完成" }).waitFor();
      await press("preview");
      await press("fill");
      await heading.filter({ hasText: "填写完成" }).waitFor();
      const filled = await saved("take-filled");
      expect(filled.name).toBe(`${name.replace(/\.\w+$/, "")}.filled.xlsx`);
      const out = folder.path("结果.xlsx");
      balance("fill", folder.put(name, bytes), "--out", out);
      expect(contentsOf(await fileSnapshot(filled.bytes))).toEqual(contentsOf(await fileSnapshot(readFileSync(out))));
      expect({ asked, errors }).toEqual({ asked: [], errors: [] });
    },
  );

  it("offers nothing to fill before it is carried over", async () => {
    const { page, heading, choose, press } = await openPage();
    await choose({ name: "表格.csv", bytes: utf8Of(baseTable(",")) });
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await press("preview");
    await page.locator("[data-action=back]").waitFor();
    expect(await page.locator("[data-action=fill], [data-action=fillReport]").count()).toBe(0);
  });
});

describe("what is pasted or dropped", () => {
  it("is read as a table, from the clipboard", async () => {
    const { page, heading } = await openPage();
    await page.getByRole("textbox").evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, baseTable("\t"));
    await heading.filter({ hasText: "校验完成" }).waitFor();
    expect(await page.locator("[data-part=file]").textContent()).toBe("粘贴的表格.txt");
  });

  it("is opened as a file, from the desktop", async () => {
    const { page, heading } = await openPage();
    await page.locator("[data-part=drop]").evaluate((element, base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "拖来.xlsx"));
      element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, readFileSync(SAMPLE).toString("base64"));
    await heading.filter({ hasText: "校验完成" }).waitFor();
    expect(await page.locator("[data-part=file]").textContent()).toBe("拖来.xlsx");
  });
});

describe("what is taken away", () => {
  it("is the very JSON that the command line prints", async () => {
    const { heading, choose, press, saved } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await press("take-away");
    const { name, bytes } = await saved("take-json");
    const printed: unknown = JSON.parse(balance("check", SAMPLE, "--json").out);
    expect(name).toBe("county-with-mistakes.json");
    expect({ ...JSON.parse(bytes.toString()), file: SAMPLE }).toEqual(printed);
  });

  it("is a workbook with every finding", async () => {
    const { page, heading, choose, press, saved } = await openPage();
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await press("take-away");
    const { name, bytes } = await saved("take-findings");
    const { sheets } = await fileSnapshot(bytes);
    const { findings } = JSON.parse(balance("check", SAMPLE, "--json").out) as { findings: { rule: string }[] };
    expect(name).toBe("county-with-mistakes.findings.xlsx");
    expect(sheets.map((sheet) => sheet.name)).toEqual(["校验结果"]);
    const rules = sheets[0]?.rows
      .map((row) => row[2])
      .filter((rule) => typeof rule === "string" && /^[A-Z]\d\d$/.test(rule));
    // The findings of the file as it stands once filled: the missing verdicts are none any more.
    expect(rules?.length).toBeGreaterThan(40);
    expect(rules?.length).toBeLessThanOrEqual(findings.length);
    expect(await page.getByRole("alert").textContent()).toBe("");
  });
});

describe("a file that cannot be used", () => {
  const broken: readonly (readonly [string, Uint8Array, keyof (typeof PROBLEMS)["zh"]])[] = [
    ["空.xlsx", new Uint8Array(0), "empty"],
    ["通知.pdf", utf8Of("%PDF-1.7"), "pdf"],
    ["半截.xlsx", readFileSync(SAMPLE).subarray(0, 20_000), "zipBroken"],
  ];

  it.each(broken)("%s is refused in a sentence, and another can be opened", async (name, bytes, code) => {
    const { page, heading, choose, press, errors } = await openPage();
    await choose({ name, bytes });
    await page.getByRole("alert").filter({ hasText: PROBLEMS.zh[code] }).waitFor();
    await press("sample");
    await heading.filter({ hasText: "校验完成" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("leaves the file that is open as it is", async () => {
    const { page, heading, choose, press } = await openPage();
    await press("sample");
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await choose({ name: "空.xlsx", bytes: new Uint8Array(0) });
    await page.getByRole("alert").filter({ hasText: PROBLEMS.zh.empty }).waitFor();
    expect(await page.locator("[data-part=file]").textContent()).toBe("示例县.xlsx");
    expect(await page.locator("[data-finding]").count()).toBeGreaterThan(20);
  });

  const encrypted = path.join(SHARED, "fixtures/hostile/encrypted.xlsx");
  (existsSync(encrypted) ? it : it.skip)("says that a password has to be taken off", async () => {
    const { page, choose } = await openPage();
    await choose(encrypted);
    await page.getByRole("alert").filter({ hasText: PROBLEMS.zh.encrypted }).waitFor();
  });
});

describe("the settings", () => {
  it("are kept for the next visit, and nothing else is", async () => {
    const { page, heading, press } = await openPage();
    await press("language");
    await press("sample");
    await heading.filter({ hasText: "Checked" }).waitFor();
    const kept = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
    expect(kept).toEqual({ "balance.settings": '{"language":"en","standard":null,"province":null}' });
    await page.reload();
    await page.getByText("Drop the file").waitFor();
  });
});
