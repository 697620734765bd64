import { placeholders } from "../fill";
import { PANE } from ".";

/** Every sentence of a catalogue by the way to it. */
function sentences(catalogue: object, way = ""): (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? sentences(value, `${way}${name}.`)
      : [[`${way}${name}`, String(value)] as const],
  );
}

describe("the sentences of the pane", () => {
  it("have the same holes in both languages", () => {
    const english = new Map(sentences(PANE.en));
    for (const [way, sentence] of sentences(PANE.zh)) {
      expect([way, [...placeholders(english.get(way) ?? "")].sort()]).toEqual([
        way,
        [...placeholders(sentence)].sort(),
      ]);
    }
  });

  it("are none of them empty", () => {
    for (const [way, sentence] of [...sentences(PANE.zh), ...sentences(PANE.en)]) {
      expect([way, sentence.trim() === ""]).toEqual([way, false]);
    }
  });
});
