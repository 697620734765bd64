import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIELDS, fieldOf, UnknownFieldError } from ".";

interface PublishedField {
  readonly header: string;
  readonly unit: string;
  readonly type: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly required: boolean;
  readonly sheet: string;
  readonly synonyms: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  int: "integer",
  num: "decimal",
  num2: "decimal",
  pct1: "percent",
  code10: "code",
  code6: "code",
  enum: "choice",
  bool: "flag",
  text: "text",
};
const COUNTY_SHEETS = /^(县级数据|表Ⅴ经费)/;

const file = join(__dirname, "../../../test/published/headers.json");
const { fields } = JSON.parse(readFileSync(file, "utf8")) as { fields: Record<string, PublishedField> };
const published = Object.entries(fields).filter(([, field]) => !COUNTY_SHEETS.test(field.sheet));

describe("the fields", () => {
  it("are those of the published list, the county's left out, and five of ours", () => {
    const ours = ["stu_prev", "stu_ps", "stu_js", "stu_hs", "composite"];
    expect(FIELDS.map((field) => field.id).sort()).toEqual([...published.map(([id]) => id), ...ours].sort());
    expect(published).toHaveLength(97);
  });

  it.each(published)("%s has the published title, unit, range, kind and synonyms", (id, theirs) => {
    const field = fieldOf(id);
    expect(field).toMatchObject({
      title: theirs.header,
      unit: theirs.unit,
      minimum: theirs.min,
      maximum: theirs.max,
      required: theirs.required,
      kind: KINDS[theirs.type],
    });
    expect([field.title, ...field.synonyms]).toEqual(expect.arrayContaining([...theirs.synonyms]));
  });

  it("have no two of one id", () => {
    expect(new Set(FIELDS.map((field) => field.id)).size).toBe(FIELDS.length);
  });

  it("are asked for by an id that exists", () => {
    expect(() => fieldOf("pupils")).toThrow(UnknownFieldError);
  });
});
