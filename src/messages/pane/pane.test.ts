import { placeholders } from "../fill";
import { CONCESSIONS } from "../concessions";
import { RESULT_PANE } from "../resultPane";
import { PANE } from ".";

/** Every sentence of a catalogue by the way to it. */
function sentences(catalogue: object, way = ""): (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? sentences(value, `${way}${name}.`)
      : [[`${way}${name}`, String(value)] as const],
  );
}

describe.each([
  ["of the pane", PANE],
  ["about verdicts and their arithmetic", RESULT_PANE],
  ["about concessions", CONCESSIONS],
])("the sentences %s", (_, { zh, en }) => {
  it("have the same holes in both languages", () => {
    const english = new Map(sentences(en));
    for (const [way, sentence] of sentences(zh)) {
      expect([way, [...placeholders(english.get(way) ?? "")].sort()]).toEqual([
        way,
        [...placeholders(sentence)].sort(),
      ]);
    }
  });

  it("are none of them empty", () => {
    for (const [way, sentence] of [...sentences(zh), ...sentences(en)]) {
      expect([way, sentence.trim() === ""]).toEqual([way, false]);
    }
  });
});
