import { fileSentence } from "./sentence";
import type { FileProblem } from "../thread";

const PROBLEMS: readonly FileProblem[] = [
  { kind: "file", code: "encrypted" },
  { kind: "notAssessable", code: "nothingRecognised", seen: ["表1", "表2"], recognised: null },
  { kind: "noPlace", schools: ["甲小学"], table: null },
  { kind: "noPlace", schools: ["甲小学"], table: "表Ⅱ-2" },
  { kind: "templateFull", table: "表Ⅱ-2", needed: 900, room: 500 },
  { kind: "noThread" },
  { kind: "notReadable" },
  { kind: "partMissing" },
  { kind: "internal", detail: "a\nb" },
];

it.each(PROBLEMS)("says $kind in a whole sentence of one line, in both languages", (problem) => {
  for (const language of ["zh", "en"] as const) {
    const sentence = fileSentence(problem, language);
    expect(sentence).toMatch(/[。.]$/);
    expect(sentence).not.toMatch(/[{}\n]/);
  }
});

it("names a dozen schools and counts the others by dots", () => {
  const schools = Array.from({ length: 30 }, (_, at) => `第${String(at)}小学`);
  expect(fileSentence({ kind: "noPlace", schools, table: null }, "zh")).toMatch(/第11小学 …/);
});
