import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COUNTY_FIELDS, FIELDS, fieldOf, FUNDING_FIELDS, UnknownFieldError } from ".";

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
const COUNTY = "县级数据";
const FUNDING = "表Ⅴ经费（2012）";

const file = join(__dirname, "../../../test/published/headers.json");
const { fields } = JSON.parse(readFileSync(file, "utf8")) as { fields: Record<string, PublishedField> };
const published = Object.entries(fields);
const onSheet = (sheet: string) => published.filter(([, field]) => field.sheet === sheet).map(([id]) => id);
const ofSchools = published.filter(([, { sheet }]) => sheet !== COUNTY && sheet !== FUNDING).map(([id]) => id);
const SUBJECTS = ["chinese", "math", "science", "pe", "art", "moral"];
/** What the county tables have beyond the published list. */
const OWN_COUNTY_FIELDS = [
  ...["g_sp_pp", "g_360_pct", "g_exch_pct", "g_exch_core_pct", "g_cert_pct", "g_hs_pct", "g_hs_r_pct"],
  ...["g_mig_sum", "g_mig_pct", "q_dis_pct", "q_dis_sp_pct"],
  ...SUBJECTS.flatMap((subject) => [`q_mon_${subject}_level`, `q_mon_${subject}_diff`]),
  ...["v_par_valid", "v_par_sat", "v_par_pct", "v_par_visit", "v_par_visit_sat", "v_par_visit_pct"],
];

describe("the fields", () => {
  it("of schools are those of the published list, and five of ours", () => {
    const ours = ["stu_prev", "stu_ps", "stu_js", "stu_hs", "composite"];
    expect(FIELDS.map((field) => field.id).sort()).toEqual([...ofSchools, ...ours].sort());
    expect(ofSchools).toHaveLength(97);
  });

  it("of the county are those of the published list, and what the form states beyond it", () => {
    const ids = COUNTY_FIELDS.map((field) => field.id).sort();
    expect(ids).toEqual([...onSheet(COUNTY), ...OWN_COUNTY_FIELDS].sort());
    expect(onSheet(COUNTY)).toHaveLength(68);
  });

  it("of 表Ⅴ经费 are those of the published list, in its order", () => {
    expect(FUNDING_FIELDS.map((field) => field.id)).toEqual(onSheet(FUNDING));
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
    const ids = [...FIELDS, ...COUNTY_FIELDS, ...FUNDING_FIELDS].map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are asked for by an id that exists", () => {
    expect(() => fieldOf("pupils")).toThrow(UnknownFieldError);
  });
});
