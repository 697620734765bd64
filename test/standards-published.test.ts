import { standardOf, STAGES, type Indicator, type Stage, type StandardId } from "../src/standards";
import { decimal, formatDecimal, fromNumber, multiply, toNumber, type Decimal } from "../src/statistics";
import form from "./published/form-2017-cells.json";
import published from "./published/indicators.json";
import rules from "./published/rules.json";

const LEVELS: Readonly<Record<Stage, string>> = { primary: "小学", junior: "初中" };
const COUNTS: Readonly<Record<StandardId, number>> = { "basic-2012": 8, "quality-2017": 7 };
const quality = standardOf("quality-2017");
const basic = standardOf("basic-2012");

function rowOf(standard: StandardId, stage: Stage, id: string): (typeof published.indicators)[number] {
  const row = published.indicators.find(
    (candidate) =>
      candidate.standard_id === standard && candidate.level === LEVELS[stage] && candidate.indicator_id === id,
  );
  if (row === undefined) throw new Error(`${standard} ${stage} ${id} is not published`);
  return row;
}

function numberOf(value: Decimal | undefined): number | null {
  return value === undefined ? null : toNumber(value);
}

/** Texts without blanks and with one kind of brackets, as headers of a form are compared. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

const cases = [basic, quality].flatMap((standard) =>
  STAGES.flatMap((stage) => standard.indicators.map((indicator) => ({ standard: standard.id, stage, indicator }))),
);

describe.each(cases)("$standard $stage $indicator.id", ({ standard, stage, indicator }) => {
  const row = rowOf(standard, stage, indicator.id);

  it("has the published name in both languages", () => {
    expect(indicator.name).toEqual({ zh: row.name_zh, en: row.name_en });
  });

  it("has the published requirement and 85 % floor", () => {
    expect(numberOf(indicator.requirement?.[stage])).toBe(row.threshold);
    const floorShare = quality.schoolRule?.floorShare ?? decimal("0");
    const floor = indicator.requirement && multiply(indicator.requirement[stage], floorShare);
    expect(numberOf(floor ?? undefined)).toBe(row.floor_value ?? null);
  });

  it("has the published limit of its coefficient", () => {
    expect(numberOf(indicator.coefficientLimit?.[stage])).toBe(row.cv_threshold ?? null);
  });

  it("has the published unit, scale and stage split", () => {
    expect(indicator.unit.zh).toBe(row.unit.startsWith("ratio") ? "" : row.unit);
    expect(indicator.perPupils).toBe(row.scale === "per 100 pupils" ? 100 : 1);
    expect(indicator.splitBetweenStages).toBe(row.needs_stage_split);
  });

  it("rests on the published pages", () => {
    const pages = row.sources.filter((source) => source.startsWith("http"));
    expect([...indicator.source.addresses].sort()).toEqual(pages.sort());
    expect(row.confidence.startsWith("seen in several sources")).toBe(
      indicator.source.confidence === "several sources",
    );
  });
});

describe("the two standards", () => {
  it.each([basic, quality])("$id has all published indicators and no others, in their order", ({ id, indicators }) => {
    for (const stage of STAGES) {
      const rows = published.indicators.filter(
        (row) => row.standard_id === id && row.level === LEVELS[stage] && /^[BQ]\d$/.test(row.indicator_id),
      );
      expect(indicators.map((indicator) => indicator.id)).toEqual(rows.map((row) => row.indicator_id));
    }
    expect(indicators).toHaveLength(COUNTS[id]);
  });

  it("limits the composite in 2012 and every single coefficient in 2017", () => {
    for (const stage of STAGES) {
      expect(numberOf(basic.compositeLimit?.[stage])).toBe(rowOf("basic-2012", stage, "B-CV").threshold);
      const single = rowOf("quality-2017", stage, "Q-CV").threshold;
      for (const { coefficientLimit } of quality.indicators) {
        expect(numberOf(coefficientLimit?.[stage])).toBe(single);
      }
    }
    expect(quality.compositeLimit).toBeNull();
  });

  it("splits the published items between stages, with the published weights", () => {
    const split = (indicators: readonly Indicator[]): string[] =>
      indicators.filter(({ splitBetweenStages }) => splitBetweenStages).map(({ id }) => id);
    expect(split(basic.indicators)).toEqual(published.stage_split.basic_2012_items);
    expect(split(quality.indicators)).toEqual(published.stage_split.quality_2017_items);

    const { nine_year: nine, twelve_year: twelve, complete_secondary: complete } = published.stage_split;
    const { weights } = quality.split;
    expect(weights.nineYear).toEqual({ primary: fromNumber(nine.小学), junior: fromNumber(nine.初中), senior: null });
    expect(weights.twelveYear).toEqual({
      primary: fromNumber(twelve.小学),
      junior: fromNumber(twelve.初中),
      senior: fromNumber(twelve.高中),
    });
    expect(weights.completeSecondary).toEqual({
      primary: null,
      junior: fromNumber(complete.初中),
      senior: fromNumber(complete.高中),
    });
    expect(basic.split).toBe(quality.split);
  });

  it("asks each school for six of seven, as published", () => {
    for (const stage of STAGES) {
      expect(quality.schoolRule?.minimumMet).toBe(rowOf("quality-2017", stage, "Q-SCHOOL").threshold);
    }
    expect(basic.schoolRule).toBeNull();
  });

  it("asks for 0.60 and 0.50 before an application in 河南 and 重庆, as published", () => {
    const rows = published.indicators.filter((row) => row.standard_id === "basic-2012-preapply-quality");
    for (const province of ["河南", "重庆"]) {
      const limit = standardOf("basic-2012", province).preApplicationCompositeLimit;
      for (const stage of STAGES) {
        expect(numberOf(limit?.[stage])).toBe(rows.find((row) => row.level === LEVELS[stage])?.threshold);
      }
    }
  });
});

describe("the verdict rules", () => {
  it.each(quality.indicators)("print the requirement of $id", ({ id, requirement }) => {
    const relation = rules.rules.find((rule) => rule.id === `V0${id.slice(1)}`)?.relation ?? "";
    const [primary, junior = primary] = relation.match(/[\d.]+/g) ?? [];
    expect([primary, junior]).toEqual(STAGES.map((stage) => String(numberOf(requirement?.[stage]))));
  });

  it("print the limits of the coefficients", () => {
    const relation = (id: string): string => rules.rules.find((rule) => rule.id === id)?.relation ?? "";
    const [first] = quality.indicators;
    for (const stage of STAGES) {
      const single = formatDecimal(first?.coefficientLimit?.[stage] ?? decimal("0"));
      const composite = formatDecimal(basic.compositeLimit?.[stage] ?? decimal("0"));
      expect(relation("V09")).toContain(`${LEVELS[stage]}<=${single}`);
      expect(relation("V10")).toContain(`${LEVELS[stage]}<=${composite}`);
    }
  });

  it("leave unchecked what the standards list as such, veto or condition", () => {
    const { clauses } = rules.unchecked;
    const items = clauses.filter((clause) => /^[SE]\d/.test(clause)).map((clause) => clause.split(" ")[0]);
    expect(quality.unchecked.map(({ id }) => id)).toEqual(items);
    const listed = clauses.find((clause) => clause.startsWith("vetoes"))?.replace(/^vetoes: | \(.*$/g, "");
    expect(quality.vetoes.map(({ text }) => text.zh)).toEqual(listed?.split("; "));
    expect(quality.eligibility).toHaveLength(2);
    expect(basic.unchecked).toHaveLength(clauses.filter((clause) => clause.startsWith("2012")).length);
  });
});

describe("the form of 2017", () => {
  const cells = form.sheets;

  it("prints the rule for schools and the limits", () => {
    const [first] = quality.indicators;
    const limit = (stage: Stage): string => formatDecimal(first?.coefficientLimit?.[stage] ?? decimal("0"));
    expect(plain(cells["01 优质均衡指标"].cells.B1)).toContain(
      "7个学校指标,学校至少有6项指标达到要求,余项不能低于要求的85%",
    );
    expect(plain(cells["01 优质均衡指标"].cells.B2)).toContain(
      `小学均小于或等于${limit("primary")},初中均小于或等于${limit("junior")}`,
    );
  });

  it("heads its columns with the names of the indicators", () => {
    const { G2, H2, I2, J2, K2, L2, M2 } = cells["表2-2"].cells;
    const heads = [G2, H2, I2, J2, K2, L2, M2].map((head) => plain(head).replace("县级及以上", "县级以上"));
    quality.indicators.forEach(({ name }, index) => {
      expect(heads[index]?.replace(/\((m2|元)\)$/, "")).toBe(plain(name.zh));
    });
  });

  it("prints the requirements on the school's own sheet", () => {
    const { B4, B5, B6, B7, B8, B9, B10 } = cells.Sheet9.cells;
    [B4, B5, B6, B7, B8, B9, B10].forEach((text, index) => {
      const requirement = quality.indicators[index]?.requirement;
      const printed = (
        plain(text)
          .replace(/^\d+\./, "")
          .match(/\d+(\.\d+)?/g) ?? []
      ).map(Number);
      const wanted = STAGES.map((stage) => numberOf(requirement?.[stage]));
      expect(new Set(printed)).toEqual(new Set(wanted));
    });
  });

  it("asks for two decimals of every indicator", () => {
    expect(plain(cells["表2-2"].cells.A12)).toContain("L7-L13数值均保留两位小数");
    for (const { decimals } of quality.indicators) expect(decimals).toBe(2);
  });
});
