import { readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../src/checks";
import { placeholders, RULE_TEXTS } from "../../src/messages";

interface PublishedRule {
  readonly id: string;
  readonly severity: string;
  readonly fields: readonly string[];
  readonly message: string;
  readonly source: string;
  readonly confidence: string;
  readonly basis: string;
}

const published = (
  JSON.parse(readFileSync(path.join(__dirname, "../published/rules.json"), "utf8")) as { rules: PublishedRule[] }
).rules;
/** V are verdicts and never findings. */
const ours = published.filter(({ id }) => !id.startsWith("V"));

describe("the table of rules", () => {
  it("holds every published rule but those of the verdicts, and beside them only R", () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith("R")).sort()).toEqual(ours.map(({ id }) => id).sort());
    expect(ids.filter((id) => id.startsWith("R"))).toEqual(["R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08"]);
  });

  it.each(ours)("says of $id what is published", ({ id, severity, basis, source, confidence, fields }) => {
    const rule = RULES.find((candidate) => candidate.id === id);
    expect(rule).toMatchObject({ severity, basis, source, confidence });
    const known = new Set([...(rule?.reads ?? []), ...(rule?.blames ?? [])]);
    expect(fields.filter((field) => !known.has(field))).toEqual([]);
  });

  it("names as companions only rules that there are", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(RULES.flatMap(({ companions }) => companions).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("marks the rules beside the published table as ours", () => {
    const beside = RULES.filter(({ id }) => id.startsWith("R"));
    for (const rule of beside) expect(rule).toMatchObject({ basis: "proposal", source: "ours" });
  });
});

describe("the sentences of the rules", () => {
  it.each(ours)("of $id are in Chinese the published words", ({ id, message }) => {
    expect(RULE_TEXTS.zh.get(id)?.title).toBe(message);
  });

  it.each(RULES.map(({ id }) => id))("of %s stand in both languages with the same values", (id) => {
    const [zh, en] = [RULE_TEXTS.zh.get(id), RULE_TEXTS.en.get(id)];
    expect(zh?.fix).toMatch(/\p{Script=Han}/u);
    expect(en?.fix).toMatch(/^[A-Z]/);
    for (const part of ["title", "detail"] as const) {
      expect(new Set(placeholders(en?.[part] ?? ""))).toEqual(new Set(placeholders(zh?.[part] ?? "")));
    }
    expect(zh?.detail === null).toBe(en?.detail === null);
  });

  it("are there for no other rule", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect([...RULE_TEXTS.zh.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect([...RULE_TEXTS.en.keys()]).toEqual([...RULE_TEXTS.zh.keys()]);
  });
});
