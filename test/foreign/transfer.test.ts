import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assess, NoPlaceError, TemplateFullError, transfer } from "../../src/assessment";
import { formWorkbook, generateCounty, toSnapshot } from "../../src/build/county";
import { withEdits, type WorkbookSnapshot } from "../../src/workbook";
import { openForeign, openWorkbookFile } from "../../src/workbook/file";
import { utf8Of } from "./writers";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const TEMPLATE = join(__dirname, "../../assets/templates/quality-2017.xlsx");
const county = toSnapshot(formWorkbook(generateCounty({ seed: 20, schools: 24 })));

async function blankForm() {
  const workbook = await openWorkbookFile(new Uint8Array(readFileSync(TEMPLATE)));
  return { workbook, snapshot: await workbook.read(new AbortController().signal, () => undefined) };
}

function textSheet(text: string): Promise<WorkbookSnapshot> {
  return openForeign(utf8Of(text), "表", () => Promise.reject(new Error("no .xls here")));
}

/** What is said of the schools, whichever sheet they stand on. */
function judged(snapshot: WorkbookSnapshot) {
  const { schools, stages, county: reporting } = assess(snapshot, SETTINGS);
  const ofSchools = schools.map(({ name, code, stage, counted, met }) => ({ name, code, stage, counted, met }));
  return { ofSchools, stages, reporting };
}

(existsSync(TEMPLATE) ? describe : describe.skip)("carrying a county into the blank form", () => {
  it("leaves every verdict as it is, and every row finds its place", async () => {
    const { snapshot } = await blankForm();
    const plan = transfer(county, snapshot, SETTINGS);
    expect(plan).toMatchObject({ base: 27, form: 23, leftSchools: [], left: [{ sheet: "封面", cell: "B3" }] });
    expect(judged(withEdits(snapshot, plan.edits))).toEqual(judged(county));
    expect(assess(withEdits(snapshot, plan.edits), SETTINGS).findings).toEqual([]);
  });

  it("writes only into cells that the form leaves open", async () => {
    const { workbook, snapshot } = await blankForm();
    const plan = transfer(county, snapshot, SETTINGS);
    const outcomes = await workbook.apply(plan.edits, null);
    expect(new Set(outcomes)).toEqual(new Set(["applied"]));
    const written = await workbook.read(new AbortController().signal, () => undefined);
    expect(judged(written)).toEqual(judged(county));
  });

  it("keeps codes as text, brings money to the form's unit and writes the stage that a heading told", async () => {
    const { snapshot } = await blankForm();
    const source = await textSheet(
      "学校基础数据\n学校名称,学校标识码,在校生数,专任教师数,班级数,教学仪器设备资产值（元）,食堂档口数\n小学\n甲小学,3101000001,200,14,6,400000,3\n",
    );
    const plan = transfer(source, snapshot, SETTINGS);
    expect(plan.edits.map(({ to }) => to)).toEqual(expect.arrayContaining(["3101000001", 40, "小学"]));
    expect(plan).toMatchObject({ base: 1, leftSchools: [] });
  });

  it("refuses a county with more schools than the form has rows, rather than leaving some out", async () => {
    const { snapshot } = await blankForm();
    const large = toSnapshot(formWorkbook(generateCounty({ seed: 1, schools: 320 })));
    expect(() => transfer(large, snapshot, SETTINGS)).toThrow(TemplateFullError);
  });

  const LISTED = "学校名称,在校生数,生均教学及辅助用房面积,生均体育运动场馆面积,生均教学仪器设备值";
  const UNKNOWN = "育才学校,200,5,8,2100";

  it("names the schools whose stage nobody knows", async () => {
    const { snapshot } = await blankForm();
    const source = await textSheet([LISTED, UNKNOWN, "阳光小学,200,5,8,2100"].join("\n"));
    expect(transfer(source, snapshot, SETTINGS)).toMatchObject({ form: 1, leftSchools: ["育才学校"] });
  });

  it("refuses where no school has a place", async () => {
    const { snapshot } = await blankForm();
    const source = await textSheet([LISTED, UNKNOWN].join("\n"));
    expect(() => transfer(source, snapshot, SETTINGS)).toThrow(NoPlaceError);
  });

  it("leaves the stage open where a heading and 学段 contradict each other, and names the cell", async () => {
    const { snapshot } = await blankForm();
    const header = "学校名称,学段,学校标识码,在校生数,专任教师数,班级数,教学仪器设备资产值（万元）";
    const source = await textSheet(`学校基础数据\n${header}\n小学\n育才学校,初中,3101000001,200,14,6,40\n`);
    const plan = transfer(source, snapshot, SETTINGS);
    expect(assess(source, SETTINGS).schools).toMatchObject([{ stage: null }]);
    expect(assess(withEdits(snapshot, plan.edits), SETTINGS).schools).toMatchObject([{ stage: null }]);
    expect(plan.left).toEqual([{ sheet: "表", cell: "B4", text: "学段", reason: "column" }]);
  });
});
