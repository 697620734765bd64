import fc from "fast-check";
import { anyFindings, findingOf } from "../../../test/taskpane/anyFindings";
import { carriedPlace, topOf } from "./place";

const first = findingOf({ rule: "L01", school: "第一小学", column: "专任教师数", fingerprint: "a" });
const second = findingOf({ rule: "L01", school: "第二小学", column: "专任教师数", fingerprint: "b" });
const third = findingOf({ rule: "E04", school: "第三小学", column: "专任教师数", fingerprint: "c" });
const all = [first, second, third];

describe("the place in the list over another check", () => {
  it("stays at its finding, details open, when others before it are gone or new", () => {
    const place = { of: all, current: 1, opened: 1 };
    const copy = { ...second };
    expect(carriedPlace(place, [copy, third])).toMatchObject({ current: 0, opened: 0 });
    expect(carriedPlace(place, [findingOf({ rule: "S14" }), first, copy, third])).toMatchObject({
      current: 2,
      opened: 2,
    });
  });

  it("closes the details of a finding that is gone, and goes on to the next one that is there", () => {
    expect(carriedPlace({ of: all, current: 1, opened: 1 }, [first, third])).toMatchObject({
      current: 1,
      opened: null,
    });
    expect(carriedPlace({ of: all, current: 2, opened: null }, [first, second])).toMatchObject({ current: null });
  });

  it("never opens the finding of another school, stage, column or rule", () => {
    const others = [
      { ...second, school: "第九小学" },
      { ...second, stage: "junior" as const },
      { ...second, column: "教职工数" },
      { ...second, rule: "L02" },
    ];
    for (const other of others) expect(carriedPlace({ of: all, current: 1, opened: 1 }, [other]).opened).toBeNull();
  });

  it("stays at a finding whose values are others now, unless two could be meant", () => {
    const place = { of: all, current: 1, opened: 1 };
    const changed = { ...second, fingerprint: "other" };
    expect(carriedPlace(place, [first, changed]).opened).toBe(1);
    expect(carriedPlace(place, [first, changed, { ...changed, fingerprint: "a third" }]).opened).toBeNull();
  });

  it("tells findings alike in all but their cells apart by these", () => {
    const cells = ["C5", "C6", "C7"].map((cell) => findingOf({ rule: "S09", sheet: "表Ⅱ-2", cell }));
    expect(carriedPlace({ of: cells, current: 2, opened: 2 }, [...cells]).opened).toBe(2);
  });

  it("is the very same place where the check found the same again", () => {
    fc.assert(
      fc.property(anyFindings, fc.nat(), (findings, any) => {
        const distinct = findings.map((finding, at) => ({ ...finding, fingerprint: String(at) }));
        const at = distinct.length === 0 ? null : any % distinct.length;
        const again = distinct.map((finding) => ({ ...finding }));
        expect(carriedPlace({ of: distinct, current: at, opened: at }, again)).toEqual({
          of: again,
          current: at,
          opened: at,
        });
      }),
    );
  });

  it("is the top of a list that nobody went through", () => {
    expect(carriedPlace(topOf(all), [second])).toEqual(topOf([second]));
  });
});
