import type { HostProblem } from "../workbook";
import { fill, placeholders } from "./fill";
import { HOST_PROBLEMS } from "./hostProblems";

/** Every problem that a host can name, or this does not compile. */
const SENTENCES: Readonly<Record<HostProblem, string>> = HOST_PROBLEMS.zh;

describe("the sentences for what a host refused", () => {
  it("ask for nothing but the sheet and the application's code, the same in both languages", () => {
    for (const [problem, sentence] of Object.entries(SENTENCES)) {
      const other = Object.entries(HOST_PROBLEMS.en).find(([name]) => name === problem)?.[1] ?? "";
      expect(placeholders(other)).toEqual(placeholders(sentence));
      expect(fill(sentence, { sheet: "“S”", detail: "X" })).not.toContain("{");
    }
  });
});
