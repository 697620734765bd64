import { entryOf, textEntry } from "./entry";

describe("the text handed to Excel", () => {
  it("is the text itself where Excel takes it as it is, so that no apostrophe shows above the sheet", () => {
    for (const text of ["达标", "不达标", "达标6项：L7、L9", "school 3", "Mars", "am", "B2"]) {
      expect(textEntry(text, "General")).toBe(text === "am" ? "'am" : text);
    }
  });

  it("is marked as text where Excel would make a formula, a number, a date or a truth of it", () => {
    for (const text of [
      "=1",
      "+x",
      "-x",
      "@x",
      "'x",
      "1",
      "1-2",
      ".5",
      "50%",
      "￥5",
      "true",
      "FALSE",
      "May 5",
      "下午3时",
      " 1",
      "#N/A",
    ]) {
      expect(textEntry(text, "General")).toBe(`'${text}`);
    }
  });

  it("in a cell formatted as text is marked only where it could still be a formula", () => {
    expect([textEntry("007", "@"), textEntry("=1", "@"), textEntry("", "General")]).toEqual(["007", "'=1", ""]);
  });

  it("of an error typed by hand is the error, which a mark would make a text", () => {
    expect([entryOf({ error: "#N/A" }), entryOf("#N/A"), entryOf({ formula: "=A1" }), entryOf(null)]).toEqual([
      "#N/A",
      "'#N/A",
      "=A1",
      "",
    ]);
  });
});
