import { openOffice, TestBook, type OpenedOffice } from "../excel-host";
import { FUNCTIONS, registerFunctions, type FunctionResult } from "../../src/functions";
import { rounded } from "./rounded";

let office: OpenedOffice | null = null;
/** What Microsoft's runtime answers to each documented example, by the function's id. */
let examples: ReadonlyMap<string, unknown> = new Map();

beforeAll(async () => {
  const book = new TestBook();
  book.addSheet("甲");
  office = await openOffice(book);
  registerFunctions(() => "zh");
  // Asked all at once, as a sheet does it: the runtime takes its time for each answer.
  const asked = FUNCTIONS.map(
    async ({ id, parameters, example }) => [id, await call(id, inPlaces(example.given, parameters.length))] as const,
  );
  examples = new Map(await Promise.all(asked));
}, 60_000);

afterAll(() => office?.close());

/** Calls a function through Microsoft's own runtime. */
async function call(id: string, given: readonly unknown[]): Promise<unknown> {
  return office?.host.functions.call(id, given);
}

/** A value in every place that a parameter has: null for what was left out, as Excel does it. */
function inPlaces(given: readonly unknown[], places: number): unknown[] {
  return Array.from({ length: places }, (_, at) => given[at] ?? null);
}

describe("through Microsoft's runtime", () => {
  it.each(FUNCTIONS.map((definition) => [definition.name, definition] as const))(
    "%s gives its documented example",
    (_, { id, result, example }) => {
      const answer = examples.get(id);
      const expected = result === "matrix" && !Array.isArray(example.result) ? [[example.result]] : example.result;
      expect(answer).toMatchObject({ ok: true });
      const { value } = answer as { readonly value: FunctionResult };
      expect(rounded(value, example.decimals)).toEqual(expected);
    },
  );

  it("shows the sentence beside the cell, for errors among the arguments too", async () => {
    const error = { type: "CustomFunctionError", code: "#DIV/0!" };
    expect(await call("COEFFICIENT", [[[1], [error]], null])).toMatchObject({
      ok: false,
      message: "参数“数值”第2行第1列是错误值#DIV/0!，请先改正",
    });
    expect(await call("REQUIREMENT", ["B1", "小学", null])).toMatchObject({
      ok: false,
      message: "基本均衡对生均教学及辅助用房面积没有规定标准值",
    });
  });

  it("shows it in the cell that it concerns where the others have a result", async () => {
    expect(await call("CLASSBAND", [[[45], ["多"]]])).toMatchObject({
      ok: true,
      value: [["正常"], [{ valueType: "CustomFunctionError", code: "#VALUE!" }]],
    });
  });
});
