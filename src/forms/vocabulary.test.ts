import { fieldGroup, integer } from "./fields/field";
import { AmbiguousTitleError, SCHOOL_VOCABULARIES, STAGE_VOCABULARIES, vocabularyOf } from "./vocabulary";

describe("the titles of a table", () => {
  it("belong to one field each, in every table", () => {
    // Building a vocabulary refuses a shared title; that all four stand is the proof.
    for (const vocabularies of [SCHOOL_VOCABULARIES, STAGE_VOCABULARIES]) {
      for (const { entries } of Object.values(vocabularies)) {
        expect(entries.size).toBeGreaterThan(8);
        expect(entries.has("")).toBe(false);
      }
    }
  });

  it("are refused where two fields would share one", () => {
    const pupils = integer("a", "在校生数", {});
    const boarders = integer("b", "寄宿生数", { synonyms: ["在校生数（人）"] });
    expect(() => vocabularyOf([fieldGroup(/学生/, [pupils, boarders])])).toThrow(AmbiguousTitleError);
  });
});
