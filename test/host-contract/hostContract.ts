import { RESTORABLE_STEPS, type ReportSheet, type WorkbookHost } from "../../src/workbook";
import { edit, readAll } from "./calls";

/**
 * The contract that every host keeps.
 *
 * @param makeHost opens a workbook whose first sheet `S` holds: A1 "学校", B1 "人数"; A2 "甲小学", B2 120; A3 "乙小学",
 *   B3 80; C2 the formula B2*2 with the result 240; D1:E1 merged; G2 the text "１２" formatted as text, G3 the text " 5 "
 *   formatted as a date. Its second sheet `P` is protected and holds A1 "锁".
 */
export function describeHostContract(name: string, makeHost: () => Promise<WorkbookHost>): void {
  describe(`host contract: ${name}`, () => {
    it("reads sheets in order, values by position, formulas with their results", async () => {
      const { sheets } = await readAll(await makeHost());
      expect(sheets.map((sheet) => [sheet.name, sheet.protected])).toEqual([
        ["S", false],
        ["P", true],
      ]);
      expect(sheets[0]?.rows.map((row) => row.slice(0, 3))).toEqual([
        ["学校", "人数"],
        ["甲小学", 120, 240],
        ["乙小学", 80, null],
      ]);
      expect([...(sheets[0]?.formulas.values() ?? [])]).toEqual([{ text: "B2*2", kind: "plain" }]);
      expect(sheets[0]?.merges).toEqual([{ firstRow: 0, firstColumn: 3, lastRow: 0, lastColumn: 4 }]);
    });

    it("answers every edit in its place and changes only what it says it applied", async () => {
      const host = await makeHost();
      const edits = [
        edit("B3", 80, 81),
        edit("B2", 999, 1),
        edit("C2", 240, 5),
        edit("E1", null, "x"),
        edit("A1", "锁", "x", { sheet: "P" }),
        edit("A1", null, "x", { sheet: "没有" }),
        edit("F9", null, "达标"),
      ];
      expect(await host.apply(edits, null)).toEqual([
        "applied",
        "stale",
        "unsupported",
        "unsupported",
        "protected",
        "stale",
        "applied",
      ]);
      const [sheet, locked] = (await readAll(host)).sheets;
      expect(sheet?.rows[2]?.[1]).toBe(81);
      expect(sheet?.rows[1]?.slice(0, 3)).toEqual(["甲小学", 120, 240]);
      expect(sheet?.rows[8]?.[5]).toBe("达标");
      expect(sheet?.rows[0]).toEqual(["学校", "人数"]);
      expect(locked?.rows[0]).toEqual(["锁"]);
    });

    it("replaces a plain formula only where the user asked for it", async () => {
      const host = await makeHost();
      expect(await host.apply([edit("C2", 240, 5, { replacesFormula: true })], null)).toEqual(["applied"]);
      const [sheet] = (await readAll(host)).sheets;
      expect(sheet?.rows[1]?.[2]).toBe(5);
      expect(sheet?.formulas.size).toBe(0);
    });

    it("puts back all that stood there before the last apply", async () => {
      const host = await makeHost();
      const before = await readAll(host);
      await host.apply([edit("B3", 80, 81), edit("A9", null, "新")], null);
      await host.restore();
      expect(await readAll(host)).toEqual(before);
    });

    it("takes back step by step, the last one first, as far as it remembers", async () => {
      const host = await makeHost();
      const states = [await readAll(host)];
      for (const to of [81, 82, 83]) {
        expect(await host.apply([edit("B3", to === 81 ? 80 : to - 1, to)], null)).toEqual(["applied"]);
        states.push(await readAll(host));
      }
      expect(states).toHaveLength(RESTORABLE_STEPS + 1);
      for (const state of states.slice(0, -1).reverse()) {
        expect(await host.lastStep()).not.toBeNull();
        expect(await host.restore()).toEqual([]);
        expect(await readAll(host)).toEqual(state);
      }
      expect(await host.lastStep()).toBeNull();
    });

    it("forgets the first step once there are too many, and keeps what it did", async () => {
      const host = await makeHost();
      await readAll(host);
      for (let to = 81; to <= 81 + RESTORABLE_STEPS; to++)
        await host.apply([edit("B3", to === 81 ? 80 : to - 1, to)], null);
      for (let step = 0; step < RESTORABLE_STEPS; step++) await host.restore();
      expect(await host.lastStep()).toBeNull();
      expect((await readAll(host)).sheets[0]?.rows[2]?.[1]).toBe(81);
    });

    it("counts nothing as a step that changes nothing", async () => {
      const host = await makeHost();
      await readAll(host);
      await host.apply([edit("B3", 80, 81)], null);
      await host.apply([edit("B3", 81, 81)], null);
      await host.restore();
      expect((await readAll(host)).sheets[0]?.rows[2]?.[1]).toBe(80);
      expect(await host.lastStep()).toBeNull();
    });

    it("keeps a number a number in a cell formatted as text or as a date, and gives the text back", async () => {
      const host = await makeHost();
      const before = await readAll(host);
      expect(await host.apply([edit("G2", "１２", 12), edit("G3", " 5 ", 5)], null)).toEqual(["applied", "applied"]);
      const [sheet] = (await readAll(host)).sheets;
      expect([sheet?.rows[1]?.[6], sheet?.rows[2]?.[6]]).toEqual([12, 5]);
      await host.restore();
      expect(await readAll(host)).toEqual(before);
    });

    it("stops reading when the user cancels", async () => {
      const host = await makeHost();
      const cancel = new AbortController();
      cancel.abort();
      await expect(host.read(cancel.signal, () => undefined)).rejects.toMatchObject({ name: "AbortError" });
    });

    it("reports progress up to its end", async () => {
      const steps: [number, number][] = [];
      await (await makeHost()).read(new AbortController().signal, (done, total) => steps.push([done, total]));
      const last = steps[steps.length - 1];
      expect(last?.[0]).toBe(last?.[1]);
    });

    it("keeps one sheet of its own, known by its hidden name, however often it is written", async () => {
      const host = await makeHost();
      if (!host.capabilities.report) return;
      await host.apply([], report("一"));
      await host.apply([], report("二"));
      const { sheets, ownNames } = await readAll(host);
      expect(sheets.map((sheet) => sheet.name)).toEqual(["S", "P", "校验结果"]);
      expect(sheets[2]?.rows).toEqual([["二"]]);
      expect([...ownNames]).toEqual([["_Balance_Report", expect.stringMatching(/^'?校验结果'?!\$A\$1$/)]]);
    });

    it("leaves a sheet to which its hidden name leads but that does not begin as its own, and adds one", async () => {
      const host = await makeHost();
      if (!host.capabilities.report) return;
      // The user has cleared the sheet and keeps something else there now.
      await host.apply([], report("一"));
      await readAll(host);
      await host.apply([{ ...edit("A1", "一", "我的表"), sheet: "校验结果" }], null);
      const taken = await readAll(host);
      await host.apply([], report("二"));
      const { sheets, ownNames } = await readAll(host);
      expect(sheets.map(({ name }) => name)).toEqual(["S", "P", "校验结果", "校验结果(2)"]);
      expect(sheets[2]).toEqual(taken.sheets[2]);
      expect(sheets[3]?.rows).toEqual([["二"]]);
      expect(ownNames.get("_Balance_Report")).toMatch(/^'校验结果\(2\)'!\$A\$1$/);
      await host.restore();
      expect((await readAll(host)).sheets).toEqual(taken.sheets);
    });
  });
}

/** A sheet of one cell; sheets that begin with other marks are of other reports. */
function report(text: string): ReportSheet {
  return {
    title: "校验结果",
    ownName: "_Balance_Report",
    marks: ["一", "二"],
    rows: [[{ value: text, look: "title" }]],
    columnWidths: [20],
    frozenRows: 1,
  };
}
