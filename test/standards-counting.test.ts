import { standardOf, STAGES, type Stage, type Term } from "../src/standards";
import rules from "./published/rules.json";

/** `a_field + a_indoor + [a_rent: nearbyGrounds]`; `?` marks a field that may be blank. */
function written(way: readonly Term[]): string {
  const terms = way.map(({ field, factor, optional, concession }) => {
    const amount = Math.abs(factor) === 1 ? field : `${field} × ${Math.abs(factor)}`;
    const text = concession === null ? `${amount}${optional ? "?" : ""}` : `[${amount}: ${concession}]`;
    return (factor < 0 ? " − " : " + ") + text;
  });
  return terms.join("").replace(/^ \+ /, "");
}

const BOTH: readonly (readonly [string, readonly string[]])[] = [
  ["Q2", ["t_core"]],
  [
    "Q3",
    [
      "t_pe + t_art + [t_pea_x: visitingArtsTeachers]",
      "t_pe + t_mus + t_fin + t_artx? + [t_pea_x: visitingArtsTeachers]",
    ],
  ],
  ["Q4", ["a_teach − a_indoor"]],
  ["Q5", ["a_field + a_indoor + [a_other: nearbyGrounds] + [a_rent: nearbyGrounds]", "a_sport"]],
  ["Q6", ["equip_w × 10000"]],
  ["Q7", ["media"]],
  ["B1", ["a_teach"]],
  ["B2", ["a_field + a_indoor", "a_sport"]],
  ["B3", ["equip_w × 10000"]],
  ["B4", ["pcs"]],
  ["B5", ["books"]],
  ["B6", ["teachers"]],
  ["B8", ["t_mid"]],
];

const indicators = [...standardOf("basic-2012").indicators, ...standardOf("quality-2017").indicators];

function ways(id: string, stage: Stage): string[] {
  return indicators
    .filter((indicator) => indicator.id === id)
    .flatMap(({ numerator }) => numerator[stage].map(written));
}

describe("what is counted", () => {
  it.each(BOTH)("for %s is %j in both stages", (id, expected) => {
    for (const stage of STAGES) expect(ways(id, stage)).toEqual(expected);
  });

  it.each(["Q1", "B7"])("for %s is 专科 and above in 小学, 本科 and above in 初中", (id) => {
    expect(ways(id, "primary")).toEqual(["t_doc? + t_mas + t_bac + t_col", "t_over"]);
    expect(ways(id, "junior")).toEqual(["t_doc? + t_mas + t_bac", "t_over"]);
  });

  it("is described here for every indicator", () => {
    expect(new Set([...BOTH.map(([id]) => id), "Q1", "B7"])).toEqual(new Set(indicators.map(({ id }) => id)));
  });

  it.each(standardOf("quality-2017").indicators)(
    "for $id reads the fields that the published rule reads",
    (indicator) => {
      const rule = rules.rules.find(({ id }) => id === `C0${indicator.id.slice(1)}`);
      const read = STAGES.flatMap((stage) => (indicator.numerator[stage][0] ?? []).map(({ field }) => field));
      const optionalThere = new Set(["a_other", "a_rent"]);
      const named = new Set(rule?.fields.filter((field) => field !== "stu" && !/^y\d$/.test(field)));
      expect(new Set(read.filter((field) => !optionalThere.has(field)))).toEqual(named);
    },
  );
});

describe("who is counted", () => {
  const relation = (id: string): string => rules.rules.find((rule) => rule.id === id)?.relation ?? "";

  it("leaves out 教学点 below 50 pupils in 2017 and every 教学点 in 2012, as published", () => {
    expect(relation("L35")).toContain(
      `2017 教学点 with stu<${String(standardOf("quality-2017").scope.teachingPointMinimum)};`,
    );
    expect(relation("L35")).toContain("2012 any 教学点");
    expect(standardOf("basic-2012").scope.teachingPointMinimum).toBeNull();
  });

  it("counts the county's own schools in 2012 (no 民办, 省市直属, 高校附属, 企业办), and every sponsor's in 2017", () => {
    expect(relation("L36")).toBe("2012 表Ⅱ: no 民办, 省市直属, 高校附属, 企业办");
    expect(standardOf("basic-2012").scope.sponsors).toEqual([7, 8]);
    expect(standardOf("quality-2017").scope.sponsors).toBeNull();
  });

  it.each(["basic-2012", "quality-2017"])("leaves special and vocational schools out under %s", (id) => {
    expect(standardOf(id).scope.excludedKinds).toEqual(["specialEducation", "vocational"]);
  });

  it("writes the words that each form asks for", () => {
    expect(standardOf("quality-2017").verdictWords).toEqual({ met: "达标", unmet: "不达标" });
    expect(standardOf("basic-2012").verdictWords).toEqual({ met: 1, unmet: null });
  });

  it("names the procedure that the figures follow", () => {
    expect(standardOf("quality-2017").procedure.zh).toBe("按2017年办法；2024年规程文本未收录");
  });
});
