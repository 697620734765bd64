import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { assessed, balance, SAMPLES } from "../built/support/program";
import { contentsOf } from "./support/contents";
import { shownFindings } from "./support/findings";
import { pageForEachTest, type Form } from "./support/page";
import { fileSnapshot } from "./support/pane";

const SAMPLE = path.join(SAMPLES, "county-with-mistakes.xlsx");
const FORMS: readonly Form[] = ["served", "one file"];
const openPage = pageForEachTest();

jest.setTimeout(120_000);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "balance-page-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the command line makes of a file. */
function filledByProgram(file: string): Buffer {
  const out = path.join(folder, "filled.xlsx");
  rmSync(out, { force: true });
  expect(balance("fill", file, "--out", out).code).toBe(1);
  return readFileSync(out);
}

describe.each(FORMS)("the page, %s", (form) => {
  it("finds in a chosen file what the command line finds, and asks for nothing", async () => {
    const { page, heading, choose, asked, errors } = await openPage({ form });
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    const expected = assessed("check", SAMPLE).findings;
    const shown = await shownFindings(page);
    expect(shown.map(({ rule, school, sheet, cell, message }) => [rule, school, sheet, cell, message])).toEqual(
      expected.map(({ rule, school, sheet, cell, message }) => [rule, school, sheet, cell, message]),
    );
    expect({ asked, errors }).toEqual({ asked: [], errors: [] });
  });

  it("fills the file as the command line does, cell by cell, and puts it back", async () => {
    const { heading, choose, press, saved, asked, errors } = await openPage({ form });
    await choose(SAMPLE);
    await heading.filter({ hasText: "校验完成" }).waitFor();
    await press("preview");
    await heading.filter({ hasText: "将要填写" }).waitFor();
    await press("fill");
    await heading.filter({ hasText: "填写完成" }).waitFor();
    const { name, bytes } = await saved("take-filled");
    expect(name).toBe("county-with-mistakes.filled.xlsx");
    expect(contentsOf(await fileSnapshot(bytes))).toEqual(contentsOf(await fileSnapshot(filledByProgram(SAMPLE))));
    await press("restore");
    await heading.filter({ hasText: "已恢复填写前的内容" }).waitFor();
    expect({ asked, errors }).toEqual({ asked: [], errors: [] });
  });
});
