import fc from "fast-check";
import { jsonOf, partsOf, sequenceOf } from "./parts";
import { journalText, parseJournal } from "./text";
import type { Journal } from "./types";

const JOURNAL: Journal = {
  sheets: [
    {
      id: "{1}",
      name: "表Ⅱ-2 <县>",
      cells: [
        { row: 1, column: 2, before: null, after: "达标", format: null },
        { row: 2, column: 2, before: { formula: '=IF(A1<>"",B1&"x",1)' }, after: 5, format: "@" },
        { row: 3, column: 2, before: { error: "#N/A" }, after: false, format: null, fill: null },
        { row: 4, column: 2, before: -0.25, after: -0.25, format: null, fill: "#FF0000" },
      ],
      anchors: [{ row: 1, column: 0, text: "甲'小学\"\n\u0001]]>" }],
    },
  ],
  report: {
    ownName: "_Balance_Report",
    title: "校验结果",
    before: {
      id: "{2}",
      contents: [
        ["一", null],
        [3, { formula: "=1" }],
      ],
      looks: [
        [
          { fill: null, colour: "#000000", bold: true, underlined: false, size: 14, wraps: false },
          { fill: "#FFF2CC", colour: "#0563C1", bold: false, underlined: true, size: 11, wraps: true },
        ],
        [],
      ],
      lists: [{ row: 1, column: 1, source: "甲,乙" }],
      frozenRows: 2,
    },
    after: [["二"]],
  },
};

describe("a journal", () => {
  it("reads back as it was written", () => {
    expect(parseJournal(journalText(JOURNAL))).toEqual(JOURNAL);
    expect(parseJournal(journalText({ sheets: [], report: null }))).toEqual({ sheets: [], report: null });
  });

  it("that another version wrote, or that somebody changed, is none", () => {
    for (const text of ["", "{}", "[]", '{"sheets":[[1]],"report":null}', journalText(JOURNAL).slice(0, -1)]) {
      expect(parseJournal(text)).toBeNull();
    }
  });
});

describe("the parts of a journal", () => {
  it("give back any JSON, in whatever order Excel lists them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 1 }), (text, sequence) => {
        const json = JSON.stringify([text, "<&>\"'\u2028\ud800"]);
        const { head, contents } = partsOf(json, sequence);
        const others = partsOf("[]", sequence + 1).contents;
        const back = jsonOf(head, [...others, ...contents].reverse());
        expect(JSON.parse(back ?? "")).toEqual(JSON.parse(json));
      }),
    );
  });

  it("are cut into pieces, and count for nothing where one is missing", () => {
    const json = JSON.stringify("长".repeat(400_000));
    const { head, contents } = partsOf(json, 7);
    expect(contents.length).toBe(3);
    expect(jsonOf(head, contents)).toBe(json);
    expect(jsonOf(head, contents.slice(1))).toBeNull();
    expect([sequenceOf(head), sequenceOf(contents[2] ?? "")]).toEqual([7, 7]);
  });

  it("may come back declared and quoted another way", () => {
    const { head, contents } = partsOf('["a"]', 7);
    const declared = `<?xml version="1.0" encoding="utf-8"?>${(contents[0] ?? "").replace(/>(.*)</, (all) => all.replace(/"/g, "&quot;"))}`;
    expect(jsonOf(`<?xml version="1.0"?>\n${head}`, [declared])).toBe('["a"]');
  });
});
