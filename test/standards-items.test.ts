import { standardOf, type ItemThresholds, type StandardItems } from "../src/standards";
import { toNumber, type Decimal } from "../src/statistics";
import form from "./published/form-2017-cells.json";
import indicators from "./published/indicators.json";
import rules from "./published/rules.json";

function itemsOf(province: string | null = null): StandardItems {
  const { items } = standardOf("quality-2017", province);
  if (items === null) throw new Error("the 2017 standard has items");
  return items;
}

const { list, thresholds } = itemsOf();
const published = indicators.indicators.filter(
  ({ standard_id, indicator_id }) => standard_id.startsWith("quality-2017") && /^(?:[SE]\d|C1)/.test(indicator_id),
);
const thresholdOf = (id: string): unknown => published.find((row) => row.indicator_id === id)?.threshold;

describe("the items of 2017", () => {
  it("are the fifteen, the nine and 社会认可度, in their order", () => {
    const ids = [...new Set(published.map(({ indicator_id }) => indicator_id.replace(/[ab]$/, "")))];
    expect(list.map(({ id }) => id)).toEqual(ids);
    expect(ids).toHaveLength(25);
    expect(standardOf("basic-2012").items).toBeNull();
  });

  it("bear the published names", () => {
    for (const { id, name } of list) {
      const rows = published.filter(({ indicator_id }) => indicator_id.replace(/[ab]$/, "") === id);
      expect(name.zh).toBe(rows.map(({ name_zh }) => name_zh).join("; "));
    }
  });

  it("leave to people what no rule can check", () => {
    const clauses = rules.unchecked.clauses
      .filter((clause) => /^[SE]\d/.test(clause))
      .map((clause) => clause.split(" ")[0]);
    const people = list.filter(({ decides, id }) => decides === "people" || id === "S14").map(({ id }) => id);
    expect(people).toEqual(clauses);
  });

  it("are stated with a source each, the unsure ones marked so", () => {
    for (const { source } of list) expect(source.clause).not.toBe("");
    const unsure = list.filter(({ source }) => source.confidence === "general knowledge").map(({ id }) => id);
    expect(unsure).toEqual(["S7", "S10"]);
  });
});

const SIMPLE: readonly (readonly [id: string, of: (known: ItemThresholds) => Decimal])[] = [
  ["S7", ({ specialFunding }) => specialFunding],
  ["S9", ({ training360 }) => training360],
  ["S11a", ({ rotation }) => rotation],
  ["S11b", ({ rotationBackbone }) => rotationBackbone],
  ["S12", ({ certificates }) => certificates],
  ["S14", ({ quota }) => quota],
  ["S15", ({ migrants }) => migrants],
  ["E1", ({ retention }) => retention],
  ["E2", ({ disabled }) => disabled],
  ["E4", ({ trainingMoney }) => trainingMoney],
  ["E9b", ({ monitoring }) => monitoring.differenceBelow],
  ["C1", ({ recognition }) => recognition],
];

describe("their thresholds", () => {
  it.each(SIMPLE)("of %s are the published ones", (id, of) => {
    expect(toNumber(of(thresholds))).toBe(thresholdOf(id));
  });

  it("of rooms, sizes, classes, small schools and catchment are the published ones", () => {
    const { rooms, size, classSize, catchment, smallSchools, monitoring } = thresholds;
    expect(thresholdOf("S3")).toMatchObject({ music_m2: toNumber(rooms.music), art_m2: toNumber(rooms.art) });
    expect(rooms.classesPerRoom).toBe(12);
    expect(thresholdOf("S4")).toEqual({
      小学: size.single,
      初中: size.single,
      "九年一贯制/十二年一贯制义务教育阶段": size.continuous,
    });
    expect(thresholdOf("S5")).toEqual({ 小学: classSize.primary, 初中: classSize.junior });
    expect(thresholdOf("S6")).toBe(smallSchools.pupils);
    expect(thresholdOf("S13")).toEqual({ 小学: toNumber(catchment.primary), 初中: toNumber(catchment.junior) });
    expect([thresholdOf("E9a"), monitoring.level]).toEqual(["III级", 3]);
  });

  it("of the concessions are those that the form of one city prints", () => {
    const { B5, B6 } = form.sheets["01 优质均衡指标"].cells;
    const numbers = (text: string): number[] => (text.normalize("NFKC").match(/\d+/g) ?? []).map(Number);
    const { older, smallRural } = thresholds.rooms;
    for (const figure of [older.builtBy, toNumber(older.music), toNumber(older.art), smallRural.classBelow]) {
      expect(numbers(B5)).toContain(figure);
    }
    for (const area of [smallRural.area.primary, smallRural.area.junior]) expect(numbers(B5)).toContain(toNumber(area));
    const { builtBy, migrantShareAbove, single, continuous } = thresholds.size.conceded;
    for (const figure of [builtBy, toNumber(migrantShareAbove), single, continuous]) {
      expect(numbers(B6)).toContain(figure);
    }
  });

  it("of 沈阳 are 8000 yuan in special education, as its form prints, and its own amounts per pupil", () => {
    const shenyang = itemsOf("沈阳");
    expect(toNumber(shenyang.thresholds.specialFunding)).toBe(8000);
    expect(form.sheets["01 优质均衡指标"].cells.B9).toContain("8000");
    expect(thresholds.smallSchools.amount).toBeNull();
    expect(shenyang.thresholds.smallSchools.amount).not.toBeNull();
    expect(shenyang.list.find(({ id }) => id === "S7")?.source.confidence).toBe("product code");
  });
});
