import { NotAssessableError } from "../../assessment";
import { HostError } from "../../workbook";
import { IN_EXCEL } from "../../messages";
import { problemOf, ProblemError, problemSentence } from "./problem";

it("says what Excel refused and what to do, in both languages, naming the sheet", () => {
  const problem = problemOf(new HostError("protected", "AccessDenied", "表Ⅱ-2"));
  expect(problemSentence(problem, "zh", IN_EXCEL)).toContain("工作表“表Ⅱ-2”或工作簿结构受保护");
  expect(problemSentence(problem, "en", IN_EXCEL)).toContain("The sheet “表Ⅱ-2”");
});

it("leaves no hole in the sentence where no sheet is known, and tells Excel's own code where nothing else is", () => {
  for (const language of ["zh", "en"] as const) {
    const sentence = problemSentence(problemOf(new HostError("unknown", "GeneralException")), language, IN_EXCEL);
    expect(sentence).toContain("GeneralException");
    expect(sentence).not.toMatch(/[{}]|null/);
  }
});

it("names the sheets that were looked at, and not hundreds of them", () => {
  const seen = Array.from({ length: 300 }, (_, index) => `表${String(index)}`);
  const sentence = problemSentence(problemOf(new NotAssessableError("nothingRecognised", seen)), "zh", IN_EXCEL);
  expect(sentence).toContain("表0、表1");
  expect(sentence.length).toBeLessThan(200);
});

it("is plain data, so that it survives the way out of a worker", () => {
  const problem = problemOf(new NotAssessableError("noSchoolRow", ["表Ⅱ-2"]));
  expect(problemOf(new ProblemError(structuredClone(problem)))).toEqual(problem);
});

it("makes a sentence of anything that may be thrown", () => {
  expect(problemSentence(problemOf(new RangeError("a\n  b")), "zh", IN_EXCEL)).toContain("程序出错：a b");
  expect(problemSentence(problemOf("plain text"), "en", IN_EXCEL)).toContain("plain text");
});
