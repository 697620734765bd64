import { RULES } from "../../src/checks";
import { RULE_SOURCES } from "../../src/messages";

/** Names of standards are Latin in Chinese too. */
const KNOWN_WORDS = /GB\/T/gu;
/** What our own notes look like: pages, copies of documents, programs, files. */
const NOTE = /https?:|www\.|\.(com|cn|net|json|xlsx)\b|p-\d|GitHub|CSDN|proposal|\bours$|\btool\b/iu;

const ids = RULES.map(({ id }) => id);

describe("what a rule rests on", () => {
  it("is said of every rule, in both languages, and of no other", () => {
    for (const sources of Object.values(RULE_SOURCES)) expect([...sources.keys()].sort()).toEqual([...ids].sort());
  });

  it.each(ids)("is Chinese for a Chinese reader of %s, and no note of ours", (id) => {
    const source = RULE_SOURCES.zh.get(id) ?? "";
    expect(source).toMatch(/\p{Script=Han}{4}/u);
    expect(source.replace(KNOWN_WORDS, "")).not.toMatch(/[A-Za-z]/u);
    expect(source).not.toMatch(NOTE);
    // It stands after 依据 and before the next fact: no sentence end of its own.
    expect(source).not.toMatch(/[。,;()]$/u);
  });

  it.each(ids)("is English for an English reader of %s, and no note of ours", (id) => {
    const source = RULE_SOURCES.en.get(id) ?? "";
    expect(source).toMatch(/[a-z]{3} [a-z]/u);
    expect(source).not.toMatch(NOTE);
    expect(source).not.toMatch(/[，。；：、]/u);
  });
});
