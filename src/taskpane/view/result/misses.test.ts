import type { AssessedSchool } from "../../../assessment";
import { missingSchools } from "./misses";

type Figure = AssessedSchool["indicators"][string];

function figure(value: number | null, required: number | null, floor = 0.85): Figure {
  const met = value === null || required === null ? null : value >= required;
  const reachesFloor = value === null || required === null ? null : value >= required * floor;
  return { value, required, met, reachesFloor, pupils: 100 };
}

function school(name: string, met: boolean | null, ...figures: readonly Figure[]): AssessedSchool {
  const indicators = Object.fromEntries(figures.map((each, at) => [`Q${String(at + 1)}`, each]));
  return { name, code: null, stage: "primary", counted: true, reason: null, indicators, met, places: [] };
}

const namesOf = (...schools: readonly AssessedSchool[]): string[] =>
  missingSchools(schools).map((each) => each.school.name);

describe("the schools that miss requirements", () => {
  it("are those below one, at it none", () => {
    const [missing, ...others] = missingSchools([
      school("恰好", true, figure(4.2, 4.2)),
      school("略低", true, figure(4.19, 4.2), figure(2, 1)),
    ]);
    expect(others).toEqual([]);
    expect(missing).toMatchObject({
      school: { name: "略低" },
      stage: "primary",
      misses: [{ id: "Q1", value: 4.19, required: 4.2, reachesFloor: true }],
    });
  });

  it("are told of a figure that is missing too", () => {
    expect(missingSchools([school("缺", null, figure(null, 4.2))])[0]?.misses).toMatchObject([{ value: null }]);
  });

  it("come worst first: failing before open before met, then by how many and how far", () => {
    const one = figure(4, 5);
    const order = namesOf(
      school("达标", true, figure(4.3, 5), figure(4.4, 5)),
      school("待定", null, figure(null, 5)),
      school("差一项", false, one),
      school("差两项", false, one, one),
      school("差得多", false, figure(1, 5)),
    );
    expect(order).toEqual(["差两项", "差得多", "差一项", "待定", "达标"]);
  });

  it("are none under a standard that demands nothing of a single school", () => {
    expect(namesOf(school("甲", null, figure(1, null)))).toEqual([]);
  });

  it("are none that do not count or have no stage", () => {
    const low = school("甲", false, figure(1, 5));
    expect(namesOf({ ...low, counted: false }, { ...low, stage: null })).toEqual([]);
  });
});
