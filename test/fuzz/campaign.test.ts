import { join } from "node:path";
import { existsSync, readFileSync } from "node:fs";
import { runCase } from "../../src/build/fuzz/campaign";
import { makeCase, type Form } from "../../src/build/fuzz/case";
import { MUTATIONS } from "../../src/build/fuzz/mutations";
import { Package } from "../../src/build/fuzz/package";
import { Random, contentOf, generateCounty, sheetsOf, toXlsx } from "../../src/build/county";
import { sampleFiles } from "../../src/build/samples/files";

const SEED = 20_261_121;
const CASES = 300;
const BATCH = 50;
/** A form that somebody else typed; used where it is there, so that the fixed part of the campaign never depends on it. */
const WILD = join(__dirname, "../../../shared/wild/2017-form-transcription.xlsx");

let forms: readonly Form[] = [];

beforeAll(async () => {
  const samples = [...(await sampleFiles())].filter(([name]) => name.endsWith(".xlsx"));
  const small = await toXlsx(sheetsOf(contentOf(generateCounty({ seed: 5, schools: 12 }))), {
    title: "小县",
    subject: "",
    creator: "Balance",
  });
  forms = [...samples, ["small.xlsx", small] as const].map(([name, bytes]) => ({ name, bytes }));
});

/** Failures as they are printed: with the seed and the number by which `npm run fuzz` shows them again. */
async function failures(from: number, to: number, of: readonly Form[]): Promise<readonly unknown[]> {
  const failed: unknown[] = [];
  for (let number = from; number < to; number += 1) {
    const { failure } = await runCase(SEED, number, of);
    if (failure !== null) failed.push(failure);
  }
  return failed;
}

describe(`${String(CASES)} damaged forms of seed ${String(SEED)}`, () => {
  it.each(Array.from({ length: CASES / BATCH }, (_, batch) => batch * BATCH))(
    "are refused in words or filled without harm, from number %i",
    async (from) => {
      expect(await failures(from, from + BATCH, forms)).toEqual([]);
    },
    60_000,
  );
});

(existsSync(WILD) ? describe : describe.skip)("the form as somebody else typed it, damaged", () => {
  it("is refused in words or filled without harm", async () => {
    const bytes = new Uint8Array(readFileSync(WILD));
    expect(await failures(0, BATCH, [{ name: "wild", bytes }])).toEqual([]);
  }, 60_000);
});

describe("the campaign itself", () => {
  it("makes the same file again for the same seed and number, so that a failure can be seen again", () => {
    for (const number of [0, 7, 19]) {
      const [one, other] = [makeCase(SEED, number, forms), makeCase(SEED, number, forms)];
      expect(one.what).toBe(other.what);
      expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    }
  });

  it.each(MUTATIONS.map(({ name, apply }) => ({ name, apply })))("changes a form by $name", ({ apply }) => {
    const { bytes } = forms[0] ?? { bytes: new Uint8Array(0) };
    const whole = new Package(bytes).packed();
    const changed = Array.from({ length: 20 }, (_, seed) => {
      const form = new Package(bytes);
      return apply(form, new Random(seed, 1)) ?? form.packed();
    });
    expect(changed.some((other) => Buffer.compare(other, whole) !== 0 && Buffer.compare(other, bytes) !== 0)).toBe(
      true,
    );
  });
});
