import { coefficientModel } from "./coefficients/model";
import { dotModel } from "./dots/model";
import { layoutOf } from "./dots/layout";
import { heatModel } from "./heat/model";
import { lorenzModel } from "./lorenz/model";
import type { PictureFigure, PictureIndicator, PictureSchool, PictureStage } from "./source/types";

function indicator(id: string, own: Partial<PictureIndicator> = {}): PictureIndicator {
  const figures = { required: 10, floor: 8.5, mean: 12, cv: 0.3, limit: 0.5, met: true, borderline: false };
  return { id, name: `指标${id}`, shortName: id, unit: "", decimals: 2, ...figures, ...own };
}

/** A figure judged against a requirement of 10 and a floor of 8.5. */
function figure(value: number | null, pupils: number | null = 100): PictureFigure {
  return {
    value,
    met: value === null ? null : value >= 10,
    reachesFloor: value === null ? null : value >= 8.5,
    pupils,
  };
}

function school(name: string, figures: Readonly<Record<string, PictureFigure>>): PictureSchool {
  return { name, figures };
}

function stage(indicators: readonly PictureIndicator[], schools: readonly PictureSchool[]): PictureStage {
  return { stage: "primary", indicators, composite: { value: null, limit: null, met: null }, schools };
}

const q1 = indicator("Q1");

describe("coefficientModel", () => {
  it("tells within, over, open and unlimited apart", () => {
    const indicators = [
      indicator("Q1", { cv: 0.5, met: true }),
      indicator("Q2", { cv: 0.51, met: false }),
      indicator("Q3", { cv: null, met: null }),
      indicator("Q4", { limit: null, met: null }),
    ];
    const { rows } = coefficientModel({ stages: [stage(indicators, [])] });
    expect(rows.map(({ marks }) => marks.map(({ state }) => state))).toEqual([
      ["within"],
      ["over"],
      ["open"],
      ["unlimited"],
    ]);
  });

  it("takes the verdict as it is and judges nothing itself: an undecided coefficient stays open", () => {
    const { rows } = coefficientModel({ stages: [stage([indicator("Q1", { cv: 0.2, met: null })], [])] });
    expect(rows[0]?.marks[0]?.state).toBe("open");
  });

  it("puts both stages of an indicator into one row, and the composite last, only where it is limited", () => {
    const primary = { ...stage([q1], []), composite: { value: 0.6, limit: 0.65, met: true } };
    const junior: PictureStage = { ...stage([q1], []), stage: "junior" };
    const { rows } = coefficientModel({ stages: [primary, junior] });
    expect(rows.map(({ id, marks }) => [id, marks.map((mark) => mark.stage)])).toEqual([
      ["Q1", ["primary", "junior"]],
      [null, ["primary"]],
    ]);
  });

  it("has an axis that reaches the largest limit or coefficient, and one of some length where all is zero", () => {
    const high = indicator("Q1", { cv: 3.5, limit: 0.5 });
    expect(coefficientModel({ stages: [stage([q1, high], [])] }).most).toBe(3.5);
    expect(coefficientModel({ stages: [stage([indicator("Q1", { cv: 0, limit: null })], [])] }).most).toBeGreaterThan(
      0,
    );
    expect(coefficientModel({ stages: [] }).rows).toEqual([]);
  });
});

describe("heatModel", () => {
  const columns = [indicator("Q1"), indicator("Q2")];
  const schools = [
    school("乙校", { Q1: figure(10), Q2: figure(12) }),
    school("甲校", { Q1: figure(8.5), Q2: figure(null) }),
    school("丙校", { Q1: figure(8.49), Q2: figure(9.99) }),
    school("丁校", { Q1: figure(7), Q2: figure(10) }),
  ];

  it("tells met, above the floor, below it and missing apart, at the thresholds themselves too", () => {
    const { rows } = heatModel(stage(columns, schools), "form");
    expect(rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ["met", "met"],
      ["floor", "missing"],
      ["below", "floor"],
      ["below", "met"],
    ]);
  });

  it("counts a missing figure as missing, never as missed", () => {
    const { rows, counts, clean } = heatModel(stage(columns, schools), "form");
    expect(rows.map(({ misses }) => misses)).toEqual([0, 1, 2, 1]);
    expect(counts).toEqual({ met: 3, floor: 2, below: 2, missing: 1 });
    expect(clean).toBe(1);
  });

  it("puts the most missed first, among equals those further below", () => {
    const order = heatModel(stage(columns, schools), "misses").rows.map((row) => row.school);
    expect(order).toEqual(["丙校", "丁校", "甲校", "乙校"]);
  });

  it("leaves equals in the form's order and does not touch the source", () => {
    const alike = ["三", "一", "二"].map((name) => school(name, { Q1: figure(9), Q2: figure(9) }));
    const source = stage(columns, alike);
    expect(heatModel(source, "misses").rows.map((row) => row.school)).toEqual(["三", "一", "二"]);
    heatModel(source, "name");
    expect(source.schools.map(({ name }) => name)).toEqual(["三", "一", "二"]);
  });

  it("has no column for an indicator without a requirement", () => {
    const free = indicator("B1", { required: null, floor: null });
    expect(heatModel(stage([free], [school("甲", { B1: figure(1) })]), "form").columns).toEqual([]);
  });

  it("says below where the standard has no floor to reach", () => {
    const bare = { ...figure(9), reachesFloor: null };
    expect(heatModel(stage([q1], [school("甲", { Q1: bare })]), "form").counts.below).toBe(1);
  });
});

describe("dotModel", () => {
  it("draws only schools with a value, from the lowest to the highest, and names the others", () => {
    const schools = [12, null, 8, 10].map((value, at) => school(`校${at}`, { Q1: figure(value) }));
    const model = dotModel(stage([q1], schools), q1);
    expect(model.dots.map((dot) => dot.school)).toEqual(["校2", "校3", "校0"]);
    expect(model.missing).toEqual(["校1"]);
    expect(model.below).toBe(1);
  });

  it("leaves out the lines that are not there", () => {
    const free = indicator("B1", { required: null, floor: null });
    expect(dotModel(stage([free], []), free).lines).toEqual([{ kind: "mean", value: 12 }]);
  });

  it("does not pretend to know areas where one number of pupils is missing", () => {
    const known = [school("甲", { Q1: figure(9, 50) }), school("乙", { Q1: figure(11, 70) })];
    expect(dotModel(stage([q1], known), q1).weighed).toBe(true);
    expect(dotModel(stage([q1], [...known, school("丙", { Q1: figure(12, null) })]), q1).weighed).toBe(false);
  });

  const words = { line: (kind: string, value: number) => `${kind} ${value}`, dot: () => "" };

  it("gives four times the pupils twice the radius", () => {
    const schools = [school("小", { Q1: figure(9, 100) }), school("大", { Q1: figure(14, 400) })];
    const [small, large] = layoutOf(dotModel(stage([q1], schools), q1), words, 400).dots;
    expect((large?.radius ?? 0) / (small?.radius ?? 1)).toBeCloseTo(2, 10);
  });

  it.each([320, 400, 1280])("keeps every dot and text inside a picture of %i pixels", (width) => {
    const values = [0, 9, 10, 10, 10, 11, 12, 14, 20, 5e6];
    const schools = values.map((value, at) => school(String(at), { Q1: figure(value, 10 + at) }));
    const mean = indicator("Q1", { mean: 500_010 });
    const { dots, lines, height, bottom, top } = layoutOf(dotModel(stage([mean], schools), mean), words, width);
    for (const { x, y, radius } of dots) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(width);
      expect(y - radius).toBeGreaterThanOrEqual(top);
      expect(y + radius).toBeLessThanOrEqual(bottom);
    }
    for (const { textX, text } of lines) expect(textX + text.length * 12 * 0.62).toBeLessThanOrEqual(width + 1e-9);
    expect(height).toBeGreaterThan(bottom);
  });

  it("draws one school, equal schools and none", () => {
    for (const values of [[11], [11, 11, 11], []]) {
      const schools = values.map((value, at) => school(String(at), { Q1: figure(value) }));
      const bare = indicator("Q1", { required: null, floor: null, mean: null });
      const { dots } = layoutOf(dotModel(stage([bare], schools), bare), words, 320);
      expect(dots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      expect(dots).toHaveLength(values.length);
    }
  });
});

describe("lorenzModel", () => {
  it("has the diagonal, and a Gini of 0, where all schools are alike", () => {
    const schools = [10, 20, 30].map((pupils, at) => school(String(at), { Q1: figure(7, pupils) }));
    const model = lorenzModel(stage([q1], schools), q1);
    expect(model).toMatchObject({ kind: "curve", gini: 0, half: 0.5 });
  });

  it("gives the shares that can be reckoned by hand", () => {
    // 100 pupils with 1 each, 100 with 3: the poorer half has a quarter, and Gini is 1/4.
    const schools = [
      school("富", { Q1: figure(3) }),
      school("贫", { Q1: figure(1) }),
      school("缺", { Q1: figure(null) }),
    ];
    const model = lorenzModel(stage([q1], schools), q1);
    expect(model).toMatchObject({ kind: "curve", half: 0.25, missing: 1, cv: 0.3 });
    expect(model.kind === "curve" ? model.gini : null).toBeCloseTo(0.25, 12);
    expect(model.kind === "curve" ? model.points : []).toEqual([
      { school: "贫", pupils: 0.5, resource: 0.25 },
      { school: "富", pupils: 1, resource: 1 },
    ]);
  });

  it("says why there is no curve", () => {
    const reason = (...figures: readonly PictureFigure[]): unknown =>
      lorenzModel(
        stage(
          [q1],
          figures.map((own, at) => school(String(at), { Q1: own })),
        ),
        q1,
      );
    expect(reason()).toEqual({ kind: "gap", reason: "noValues" });
    expect(reason(figure(null))).toEqual({ kind: "gap", reason: "noValues" });
    expect(reason(figure(1), figure(2, null))).toEqual({ kind: "gap", reason: "noPupils" });
    expect(reason(figure(1, 0))).toEqual({ kind: "gap", reason: "noPupils" });
    expect(reason(figure(0), figure(0))).toEqual({ kind: "gap", reason: "nothing" });
    expect(reason(figure(-1), figure(2))).toEqual({ kind: "gap", reason: "negative" });
  });

  it("draws a single school as the diagonal", () => {
    expect(lorenzModel(stage([q1], [school("甲", { Q1: figure(5) })]), q1)).toMatchObject({ kind: "curve", gini: 0 });
  });
});
