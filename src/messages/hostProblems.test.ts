import type { HostProblem } from "../workbook";
import { fill, placeholders } from "./fill";
import { IN_EXCEL, IN_FILE, type Place } from "./place";

const PLACES = { excel: IN_EXCEL, file: IN_FILE };

/** Every problem that a host can name, or this does not compile. */
const SENTENCES: Readonly<Record<Place["kind"], Readonly<Record<HostProblem, string>>>> = {
  excel: IN_EXCEL.hostProblems.zh,
  file: IN_FILE.hostProblems.zh,
};

describe.each(["excel", "file"] as const)("the sentences for what a host refused, %s", (place) => {
  it("ask for nothing but the sheet and the application's code, the same in both languages", () => {
    for (const [problem, sentence] of Object.entries(SENTENCES[place])) {
      const other = Object.entries(PLACES[place].hostProblems.en).find(([name]) => name === problem)?.[1] ?? "";
      expect(placeholders(other)).toEqual(placeholders(sentence));
      expect(fill(sentence, { sheet: "“S”", detail: "X" })).not.toContain("{");
    }
  });
});

it("speaks of no Excel where a page holds the file", () => {
  const sentences = [IN_FILE.hostProblems.zh, IN_FILE.hostProblems.en].flatMap((texts) => Object.values(texts));
  expect(sentences.filter((sentence) => sentence.includes("Excel"))).toEqual([]);
});
