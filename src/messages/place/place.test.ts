import { placeholders } from "../fill";
import { IN_EXCEL, IN_FILE } from ".";

/** Every sentence of a catalogue by the way to it. */
function sentences(catalogue: object, way = ""): (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? sentences(value, `${way}${name}.`)
      : [[`${way}${name}`, String(value)] as const],
  );
}

describe.each(["zh", "en"] as const)("the sentences of the pane in a page, %s", (language) => {
  it("name neither Excel nor a pane", () => {
    const wrong = sentences(IN_FILE.pane[language]).filter(
      ([way, sentence]) => !way.startsWith("outside.") && /Excel|窗格|\bpane\b/.test(sentence),
    );
    expect(wrong).toEqual([]);
  });

  it("lack none of those in Excel, and are filled in with nothing that those are not", () => {
    const inFile = new Map(sentences(IN_FILE.pane[language]));
    for (const [way, sentence] of sentences(IN_EXCEL.pane[language])) {
      const known = placeholders(sentence);
      const other = inFile.get(way);
      expect([way, other === undefined]).toEqual([way, false]);
      if (way === "takenAway") continue;
      expect([way, [...placeholders(other ?? "")].filter((hole) => ![...known].includes(hole))]).toEqual([way, []]);
    }
  });
});
