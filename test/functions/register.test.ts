import { FUNCTIONS, registerFunctions } from "../../src/functions";
import type { Language } from "../../src/messages";
import { BOOKS, PUPILS } from "./schools";

/** What Microsoft's runtime offers to an add-in, as far as it is used. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    override readonly message: string,
  ) {
    super(message);
  }
}

type Registered = (...given: unknown[]) => unknown;

function registered(language: () => Language): Map<string, Registered> {
  const functions = new Map<string, Registered>();
  const runtime = {
    associate: (id: string, own: Registered) => functions.set(id, own),
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  expect(registerFunctions(language)).toBe(true);
  return functions;
}

/** Excel adds this after the last argument. */
const INVOCATION = { functionName: "BALANCE.CV", address: undefined, parameterAddresses: undefined };

afterEach(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

describe("registerFunctions", () => {
  it("does nothing in a page outside Excel", () => {
    expect(registerFunctions(() => "zh")).toBe(false);
  });

  it("registers every function under its id, synchronously", () => {
    expect([...registered(() => "zh").keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  it("hands over a figure, in rows where the result may spill", () => {
    const functions = registered(() => "zh");
    expect(functions.get("COEFFICIENT")?.(BOOKS, PUPILS, INVOCATION)).toEqual([[expect.closeTo(0.51525663, 8)]]);
    expect(functions.get("CV.RATE")?.([[1], [3]], [[1], [1]], INVOCATION)).toBe(0.5);
  });

  it("takes a description of the call in the place of an optional argument for one left out", () => {
    const functions = registered(() => "zh");
    expect(functions.get("COEFFICIENT")?.([[1], [3]], INVOCATION)).toEqual([[0.5]]);
    expect(functions.get("ATKINSON")?.(BOOKS, PUPILS, INVOCATION)).toBe(
      functions.get("ATKINSON")?.(BOOKS, PUPILS, 0.5),
    );
    expect(functions.get("VERSION")?.(INVOCATION)).toMatch(/^\d+\.\d+\.\d+/);
  });

  it("throws Excel's own error with a sentence in the language of the moment", () => {
    let language: Language = "zh";
    const functions = registered(() => language);
    const fail = (): unknown => functions.get("COEFFICIENT")?.([[{ code: "#DIV/0!" }]], null, INVOCATION);
    expect(fail).toThrow(new ExcelError("#VALUE!", "参数“数值”第1行第1列是错误值#DIV/0!，请先改正"));
    language = "en";
    expect(fail).toThrow("Argument “values”, row 1, column 1, is the error #DIV/0!; correct it first");
  });

  it("shows #N/A where there is no answer, and puts problems of single cells into the result", () => {
    const functions = registered(() => "zh");
    try {
      functions.get("REQUIREMENT")?.("B1", "小学", null, INVOCATION);
      throw new Error("no answer expected");
    } catch (error) {
      expect(error).toMatchObject({ code: "#N/A", message: "基本均衡对生均教学及辅助用房面积没有规定标准值" });
    }
    const bands = functions.get("CLASSBAND")?.([[45], ["多"]], INVOCATION);
    expect(bands).toEqual([["正常"], [expect.objectContaining({ code: "#VALUE!" })]]);
  });

  it("says what failed even where the fault is ours", () => {
    const functions = registered(() => "zh");
    const trap = new Proxy([[1]], {
      get: () => {
        throw new Error("boom");
      },
    });
    expect(() => functions.get("CV.SAMPLE")?.(trap, INVOCATION)).toThrow("函数出错：boom");
  });
});
