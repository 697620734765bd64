import { optional, range } from "../catalogue/parameters";
import type { Functions } from "../catalogue";
import { documented } from "./documented";
import type { FunctionTexts, GroupTexts } from "./types";

const functions = {
  ONE: { name: "O", parameters: [range("totals"), optional(range("caps"))], result: "scalar", run: () => 1 },
} satisfies Functions;

const title = { zh: "组", en: "group" };
const totals = { zh: "总量", en: "in all" };
const caps = { zh: "最多", en: "at most" };
const said = { description: title, remark: null, example: { given: [], result: 1, decimals: 0 } };
type Texts = GroupTexts<typeof functions>["functions"];

describe("documented", () => {
  it("joins what is said of a function and of each argument with what runs", () => {
    const texts: Texts = { ONE: { ...said, parameters: { caps, totals } } };
    expect(documented(functions, { title, functions: texts })).toEqual({
      title,
      functions: [
        {
          ...functions.ONE,
          ...said,
          id: "ONE",
          name: "O",
          parameters: [
            {
              argument: "totals",
              shape: "matrix",
              optional: false,
              name: { zh: "资源总量", en: "totals" },
              description: totals,
            },
            { argument: "caps", shape: "matrix", optional: true, name: { zh: "上限", en: "caps" }, description: caps },
          ],
        },
      ],
    });
  });

  it("refuses a function of which nothing is said", () => {
    // @ts-expect-error -- every function has texts
    const texts: Texts = {};
    expect(() => documented(functions, { title, functions: { ...texts } })).toThrow("Nothing is said of ONE");
  });

  it("refuses an argument of which nothing is said", () => {
    // @ts-expect-error -- every argument has a text
    const texts: Texts["ONE"] = { ...said, parameters: { totals } };
    const wide: FunctionTexts = texts;
    expect(() => documented(functions, { title, functions: { ONE: wide } })).toThrow("Nothing is said of ONE, caps");
  });

  it("has types that leave no place for a text of what is not there", () => {
    const own = { ...said, parameters: { totals, caps } };
    // @ts-expect-error -- no such function
    const function_: Texts = { ONE: own, TWO: own };
    // @ts-expect-error -- no such argument
    const argument: Texts["ONE"] = { ...said, parameters: { totals, caps, years: caps } };
    expect([Object.keys(function_), Object.keys(argument.parameters)]).toEqual([
      ["ONE", "TWO"],
      ["totals", "caps", "years"],
    ]);
  });
});
