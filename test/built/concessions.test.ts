import { claimingFile } from "../../src/build/samples/askingForm";
import { folderForEachTest } from "./support/folder";
import { assessed, balance } from "./support/program";

const CLAIMS = 2;
const folder = folderForEachTest();

describe("the concessions that schools claim", () => {
  it.each([
    ["zh", "声明的特殊情况", "由"],
    ["en", "Concessions claimed", "instead of"],
  ])("are printed in %s with cell and effect where the rules allow them", async (language, title, word) => {
    const file = folder.put("申报表.xlsx", await claimingFile(CLAIMS));
    const { out } = balance("check", file, "--province", "沈阳", "--lang", language);
    const { concessions } = assessed("check", file, "--province", "沈阳", "--lang", language);
    expect(concessions).toHaveLength(CLAIMS);
    expect(out).toContain(title);
    for (const { school, sheet, cell, effect } of concessions) {
      expect(effect).toContain(word);
      const line = out.split("\n").find((each) => each.includes(`${sheet ?? ""}!${cell ?? ""}`));
      expect(line).toContain(school);
      expect(line).toContain(effect);
    }
  });

  it("are none where the rules allow none", async () => {
    const file = folder.put("申报表.xlsx", await claimingFile(CLAIMS));
    expect(assessed("check", file).concessions).toEqual([]);
    expect(balance("check", file).out).not.toContain("声明的特殊情况");
  });
});
