import fc from "fast-check";
import { standardOf } from "../../src/standards";
import type { CountyFigures } from "../records/countyRecord";
import { FINE, judgedCounty, judgedItem, type ItemSchool } from "./judgedItems";

const FIELDS = ["g_360", "g_tall", "g_elig", "g_exch", "g_exch_core", "g_cert", "g_ft", "g_near_p", "g_near_j"];
const MORE = [
  "g_hs",
  "g_hs_q",
  "g_mig",
  "g_mig_pub",
  "g_mig_pri",
  "q_dis",
  "q_dis_in",
  "v_valid",
  "v_sat",
  "q_train_pct",
];

const figuresArb = fc.dictionary(fc.constantFrom(...FIELDS, ...MORE), fc.integer({ min: 0, max: 120 }), {
  noNullPrototype: true,
});

describe("the verdicts of the items", () => {
  it("never become met because a figure is taken away", () => {
    fc.assert(
      fc.property(figuresArb, fc.nat(18), (figures: CountyFigures, at) => {
        // Figures that contradict each other decide nothing, and fewer of them may not contradict.
        const { g_mig = Infinity, g_mig_pub = 0, g_mig_pri = 0 } = figures;
        fc.pre(g_mig_pub + g_mig_pri <= g_mig);
        const fields = Object.keys(figures);
        const taken = fields[at % Math.max(fields.length, 1)];
        const less = Object.fromEntries(Object.entries(figures).filter(([field]) => field !== taken));
        const [full, partial] = [judgedCounty({ figures }).items, judgedCounty({ figures: less }).items];
        for (const [id, { met }] of partial) if (met === true) expect(full.get(id)?.met).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("decide a share as whole numbers do: part × 100 against limit × whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (v_valid, v_sat) => {
        const { met } = judgedItem("C1", { figures: { v_valid, v_sat } });
        expect(met).toBe(v_sat > v_valid ? null : v_sat * 100 >= 85 * v_valid);
      }),
      { numRuns: 100 },
    );
  });

  it("never improve for a school with more classes and no more rooms", () => {
    const rank = (met: boolean | null): number => (met === null ? 1 : met ? 2 : 0);
    const roomsArb = fc.record({ musicOk: fc.nat(4), artOk: fc.nat(4), classes: fc.integer({ min: 1, max: 50 }) });
    fc.assert(
      fc.property(roomsArb, fc.nat(20), (rooms, more) => {
        const school: ItemSchool = { ...FINE, ...rooms, music: rooms.musicOk, art: rooms.artOk };
        const before = judgedItem("S3", { schools: [school] }).met;
        const after = judgedItem("S3", { schools: [{ ...school, classes: rooms.classes + more }] }).met;
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
      { numRuns: 60 },
    );
  });

  it("are there for every item of the standard, with a sentence for each", () => {
    const { items } = judgedCounty({});
    expect([...items.keys()]).toEqual(standardOf("quality-2017").items?.list.map(({ id }) => id));
    for (const { findings } of items.values()) expect(findings.length).toBeGreaterThan(0);
  });
});
