import { transfer } from "../../src/assessment";
import {
  displayValue,
  parseAddress,
  valueAt,
  withEdits,
  type CellValue,
  type WorkbookSnapshot,
} from "../../src/workbook";
import { sheetOf } from "../forms/snapshotOf";
import { asset, changed, KINDS, said, SETTINGS, whole, withMistakes } from "./counties";
import { delimitedOf, utf8Of } from "./writers";
import { openForeign } from "../../src/workbook/file";

const TEMPLATE = "templates/quality-2017.xlsx";
/** The sample says of itself that it is invented; the blank form has no place for that. */
const INVENTED = { cell: "B3", reason: "cell" };

async function carried(source: WorkbookSnapshot) {
  const blank = await asset(TEMPLATE);
  const plan = transfer(source, blank, SETTINGS);
  return { plan, filled: withEdits(blank, plan.edits) };
}

function at(snapshot: WorkbookSnapshot, name: string, address: string): CellValue {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const position = parseAddress(address);
  if (sheet === undefined || position === null) throw new RangeError(`${name} ${address}`);
  return valueAt(sheet, position.row, position.column);
}

describe.each(KINDS)("the county tables of %s", (_, made) => {
  it("are carried whole, and all that is said of the county stays as it was", async () => {
    const source = await made(await whole());
    const { plan, filled } = await carried(source);
    expect(plan.left).toEqual([expect.objectContaining(INVENTED)]);
    expect(said(filled)).toEqual(said(source));
    expect(said(filled).items).toMatchObject({
      S1: { met: true },
      S9: { met: true },
      E1: { met: true },
      C1: { met: true },
    });
  });

  it("keep their mistakes: every finding and every verdict stays", async () => {
    const source = await made(await withMistakes());
    const { plan, filled } = await carried(source);
    expect(plan.left).toEqual([expect.objectContaining(INVENTED)]);
    const [before, after] = [said(source), said(filled)];
    expect(after).toEqual(before);
    expect(after.findings.length).toBeGreaterThan(45);
    expect(after.items).toMatchObject({ S1: { met: false }, S2: { met: null }, E3: { met: false } });
  });
});

describe("what the user typed into a county table", () => {
  it("stands in the same item's cell, text for text", async () => {
    const source = changed(await whole(), {
      表Ⅰ: { A9: "约42万" },
      表Ⅳ: { B3: "规划布局合理\n详见附件", C3: "是", B8: "本县没有不足100人的学校" },
    });
    const { filled } = await carried(source);
    expect(at(filled, "表Ⅰ", "A9")).toBe("约42万");
    expect(at(filled, "表Ⅳ", "B3")).toBe("规划布局合理\n详见附件");
    expect(at(filled, "表Ⅳ", "C3")).toBe("是");
    expect(at(filled, "表Ⅳ", "B8")).toBe("本县没有不足100人的学校");
  });

  it("leaves the form's sentence where only that was printed", async () => {
    const blank = await asset(TEMPLATE);
    const sentence = at(blank, "表Ⅳ", "B9");
    const { plan, filled } = await carried(
      changed(await whole(), { 表Ⅳ: { B9: displayValue(sentence).replace(/\s/gu, "") } }),
    );
    expect(at(filled, "表Ⅳ", "B9")).toBe(sentence);
    expect(plan.left).toEqual([expect.objectContaining(INVENTED)]);
  });

  it("finds its item by its words where items stand in another order, and brings units and percentages to the form's", async () => {
    const county = await whole();
    const source: WorkbookSnapshot = {
      ...county,
      sheets: [
        ...county.sheets.filter(({ name }) => !/^表[ⅠⅣ]$/u.test(name)),
        sheetOf("概况", [
          ["表Ⅰ 义务教育优质均衡发展县（市、区）基本情况"],
          ["人口总数（人）", "农业人口数（人）", "乡镇数", "行政村数"],
          [425_000, 125_500, 9, 80],
        ]),
        sheetOf("保障", [
          ["表Ⅳ 政府保障程度评估指标"],
          ["序号", "名称", "指标值或简要结论", "是否达标", "佐证材料"],
          [
            12,
            "专任教师持有教师资格证上岗率达到100%",
            "在岗专任教师500人，其中持有教师资格证的专任教师500人，占比100%",
            "达标",
            "名册",
          ],
          [1, "县域内义务教育学校规划布局合理，符合国家规定要求", "布局合理", "达标", null],
          [99, "本县另加的项目", "已完成", "达标", null],
        ]),
      ],
    };
    const { plan, filled } = await carried(source);
    expect([at(filled, "表Ⅰ", "A9"), at(filled, "表Ⅰ", "B9"), at(filled, "表Ⅰ", "C9")]).toEqual([42.5, 12.55, 9]);
    expect(at(filled, "表Ⅳ", "B16")).toMatch(/^在岗专任教师500人/u);
    expect([at(filled, "表Ⅳ", "B3"), at(filled, "表Ⅳ", "C3")]).toEqual(["布局合理", "达标"]);
    expect(plan.left.filter(({ sheet }) => sheet === "保障")).toEqual([
      { sheet: "保障", cell: "E2", text: "佐证材料", reason: "cell" },
      { sheet: "保障", cell: "E3", text: "名册", reason: "cell" },
      { sheet: "保障", cell: "A5:D5", text: "99 本县另加的项目 已完成 达标", reason: "cell" },
    ]);
  });
});

describe("separated text", () => {
  const reader = () => Promise.reject(new Error("no .xls here"));

  it("of all sheets, one below the other, is carried like the workbook", async () => {
    const lines = (await whole()).sheets.map((sheet) => delimitedOf(sheet));
    const source = await openForeign(utf8Of(lines.join("\r\n\r\n")), "县", reader);
    const { filled } = await carried(source);
    const [{ findings, ...before }, after] = [said(source), said(filled)];
    expect(findings).toEqual([]);
    expect(after).toEqual({ ...before, findings });
    expect(after.items).toMatchObject({ S1: { met: true }, S9: { met: true } });
  });

  it.each(["学校基础数据", "表Ⅱ-2"])("of %s alone is carried, and the other tables stay blank", async (name) => {
    const sheet = (await whole()).sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new RangeError(name);
    const source = await openForeign(utf8Of(delimitedOf(sheet)), name, reader);
    const { plan, filled } = await carried(source);
    expect(plan).toMatchObject({ others: 0, left: [] });
    const [before, after] = [said(source), said(filled)];
    expect({ schools: after.schools, stages: after.stages }).toEqual({
      schools: before.schools,
      stages: before.stages,
    });
  });
});
