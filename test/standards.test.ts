import {
  knownProvinces,
  standardOf,
  STAGES,
  STANDARD_IDS,
  UnknownProvinceError,
  UnknownStandardError,
} from "../src/standards";
import { compare, decimal } from "../src/statistics";
import headers from "./published/headers.json";

const fields = new Map(Object.entries(headers.fields));
const everywhere = STANDARD_IDS.flatMap((id) =>
  [null, ...knownProvinces()].map((province) => standardOf(id, province)),
);

describe("standardOf", () => {
  it("gives the national standard where no province is named", () => {
    for (const id of STANDARD_IDS) expect(standardOf(id)).toMatchObject({ id, province: null });
  });

  it.each(["河南", "河南省", " 河南 ", "henan", "Henan", "ＨＥＮＡＮ"])("knows Henan as %j", (name) => {
    expect(standardOf("basic-2012", name).province).toBe("河南");
  });

  it.each(["沈阳", "沈阳市", "辽宁沈阳", "辽宁省沈阳市"])("knows Shenyang as %s", (name) => {
    expect(standardOf("quality-2017", name).province).toBe("辽宁沈阳");
  });

  it("lists the provinces that there are where it is asked for another", () => {
    const ask = (): unknown => standardOf("quality-2017", "浙江");
    expect(ask).toThrow(UnknownProvinceError);
    expect(ask).toThrow("河南, 重庆, 辽宁沈阳");
  });

  it("does not take a blank for the national standard", () => {
    expect(() => standardOf("quality-2017", "")).toThrow(UnknownProvinceError);
  });

  it.each(["quality-2012", "", "__proto__", "toString"])(
    "refuses the standard %j and lists those that there are",
    (id) => {
      expect(() => standardOf(id)).toThrow(UnknownStandardError);
      expect(() => standardOf(id)).toThrow("basic-2012, quality-2017");
    },
  );
});

describe("an overlay", () => {
  it.each([
    ["河南", "basic-2012", ["preApplicationCompositeLimit", "compositeSource"]],
    ["河南", "quality-2017", ["eligibility"]],
    ["重庆", "basic-2012", ["preApplicationCompositeLimit", "compositeSource"]],
    ["重庆", "quality-2017", ["eligibility"]],
    ["沈阳", "basic-2012", []],
    ["沈阳", "quality-2017", ["concessions", "items"]],
  ])("of %s changes of %s only %j and the province", (province, id, changed) => {
    const base = new Map<string, unknown>(Object.entries(standardOf(id)));
    const differing = Object.entries(standardOf(id, province)).filter(([key, value]) => base.get(key) !== value);
    expect(differing.map(([key]) => key).sort()).toEqual(["province", ...changed].sort());
  });

  it.each(["河南", "重庆"])(
    "of %s asks 0.60 and 0.50 before an application and leaves recognition at 0.65 and 0.55",
    (province) => {
      expect(standardOf("basic-2012", province)).toMatchObject({
        compositeLimit: { primary: decimal("0.65"), junior: decimal("0.55") },
        preApplicationCompositeLimit: { primary: decimal("0.60"), junior: decimal("0.50") },
      });
      expect(standardOf("basic-2012").preApplicationCompositeLimit).toBeNull();
    },
  );

  it("adds conditions to the national ones and drops none", () => {
    for (const province of ["河南", "重庆"]) {
      const national = standardOf("quality-2017").eligibility;
      expect(standardOf("quality-2017", province).eligibility.slice(0, national.length)).toEqual(national);
    }
    expect(standardOf("quality-2017", "重庆").eligibility.map(({ id }) => id)).toEqual([
      ...["ELIG1", "ELIG2", "CHONGQING2", "CHONGQING3", "CHONGQING4", "CHONGQING5"],
    ]);
  });

  it("allows the concessions in Shenyang, where they were seen, and nowhere else", () => {
    for (const standard of everywhere) {
      const allowed = standard.concessions.filter((concession) => concession.allowed);
      const all = standard.id === "quality-2017" && standard.province === "辽宁沈阳" ? 5 : 0;
      expect(allowed).toHaveLength(all);
    }
  });
});

describe.each(everywhere)("$id in $province", (standard) => {
  const terms = standard.indicators.flatMap((indicator) =>
    STAGES.flatMap((stage) => indicator.numerator[stage].flatMap((way) => way.map((term) => ({ indicator, term })))),
  );

  it("counts only fields that 学校基础数据 has", () => {
    const sheets = terms.map(({ term }) => fields.get(term.field)?.sheet);
    expect(new Set(sheets)).toEqual(new Set(["学校基础数据"]));
  });

  it("brings every field to the indicator's unit: 万元 by 10,000, areas and heads as they are", () => {
    for (const { indicator, term } of terms) {
      const unit = fields.get(term.field)?.unit;
      const expected = unit === "万元" ? 10000 : 1;
      expect({ id: indicator.id, field: term.field, factor: Math.abs(term.factor) }).toEqual({
        id: indicator.id,
        field: term.field,
        factor: expected,
      });
      expect(unit === "万元" ? "元" : unit).toBe(indicator.unit.zh === "" ? "人" : indicator.unit.zh);
    }
  });

  it("prefers the way whose required fields the form requires, where there are several", () => {
    for (const indicator of standard.indicators) {
      for (const stage of STAGES) {
        const [best = [], ...others] = indicator.numerator[stage];
        if (others.length === 0) continue;
        const needed = best.filter(({ optional }) => !optional);
        expect(needed.every(({ field }) => fields.get(field)?.required)).toBe(true);
      }
    }
  });

  it("has every indicator in both languages, with a source for the figure and one for what is counted", () => {
    for (const { name, shortName, source, numeratorSource } of standard.indicators) {
      for (const text of [name, shortName]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/^[\p{ASCII}²]+$/u);
      }
      expect(source.clause).not.toBe("");
      expect(numeratorSource.clause).not.toBe("");
    }
  });

  it("names a clause for everything else that it holds, and addresses only for pages", () => {
    const held = [...standard.concessions, ...standard.eligibility, ...standard.vetoes, ...standard.unchecked];
    const sources = [...held, standard.scope, standard.split].map(({ source }) => source);
    const rest = [
      standard.compositeSource,
      ...standard.indicators.flatMap((each) => [each.source, each.numeratorSource]),
    ];
    for (const { clause, addresses } of [...sources, ...rest]) {
      expect(clause).not.toBe("");
      for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
    }
  });

  it("gives every condition, veto and unchecked clause its own id", () => {
    for (const list of [standard.eligibility, standard.vetoes, standard.unchecked, standard.concessions]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it("only counts a term under a concession that the standard has", () => {
    const known = new Set(standard.concessions.map(({ id }) => id));
    for (const { term } of terms) if (term.concession !== null) expect(known.has(term.concession)).toBe(true);
  });

  it("asks no less of 初中 than of 小学 and lets 初中 differ no more", () => {
    for (const { requirement, coefficientLimit } of standard.indicators) {
      if (requirement !== null) expect(compare(requirement.junior, requirement.primary)).toBeGreaterThanOrEqual(0);
      if (coefficientLimit !== null) expect(compare(coefficientLimit.junior, coefficientLimit.primary)).toBe(-1);
    }
  });
});
