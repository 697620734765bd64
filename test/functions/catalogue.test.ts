import { FUNCTIONS, FUNCTION_GROUPS, FunctionError, callFunction, type ExampleArgument } from "../../src/functions";
import { EXCEL_FUNCTIONS } from "./excelFunctions";
import { rounded } from "./rounded";

/** Excel refuses names that it reads as an address: A1, XFD1048576, R1C1, RC, C5. */
const ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*)$/;
const CHINESE = /[\u4e00-\u9fff]/;

describe.each(FUNCTIONS.map((definition) => [definition.name, definition] as const))("%s", (name, definition) => {
  const { id, description, remark, parameters, example, run } = definition;
  const texts = [
    description,
    ...(remark === null ? [] : [remark]),
    ...parameters.map((parameter) => parameter.description),
  ];

  it("computes its documented example", () => {
    expect(rounded(run(...example.given), example.decimals)).toEqual(example.result);
  });

  it("is described in Chinese and in English, and they differ", () => {
    for (const { zh, en } of [...texts, ...parameters.map((parameter) => parameter.name)]) {
      expect(zh).toMatch(CHINESE);
      expect(en).toMatch(/[A-Za-z]/);
      expect(en).not.toBe(zh);
    }
  });

  it("has descriptions of a length that Excel shows", () => {
    for (const { zh, en } of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(Math.max(zh.length, en.length)).toBeLessThanOrEqual(180);
    }
  });

  it("has a name that is free, and no address", () => {
    expect(name).toMatch(/^[A-Z][A-Z0-9.]*$/);
    expect(name.length).toBeLessThanOrEqual(128);
    for (const part of [name, id, ...name.split(".")]) expect(part).not.toMatch(ADDRESS);
    expect(EXCEL_FUNCTIONS).not.toContain(name);
    expect(id).toMatch(/^[A-Z0-9.]{3,}$/);
  });

  it("has parameters of different names, optional ones last", () => {
    for (const language of ["zh", "en"] as const) {
      const names = parameters.map((parameter) => parameter.name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional !== -1) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
  });

  it("says in both languages which argument is wrong, for every one that is an error", () => {
    parameters.forEach((parameter, at) => {
      const given: unknown[] = [...example.given];
      while (given.length < at) given.push(null);
      given[at] = withError(example.given[at], parameter.shape);
      const sentences = problemsOf(() => callFunction(definition, given, (error) => error));
      expect(sentences.length).toBeGreaterThan(0);
      for (const { zh, en } of sentences) {
        expect(zh).toContain(`“${parameter.name.zh}”`);
        expect(en).toContain(`“${parameter.name.en}”`);
      }
    });
  });

  it("says which argument is missing, for every one that has to be there", () => {
    parameters.forEach((parameter, at) => {
      if (parameter.optional) return;
      const given: unknown[] = [...example.given];
      given[at] = null;
      const sentences = problemsOf(() => callFunction(definition, given, (error) => error));
      expect(sentences.map(({ en }) => en)).toEqual([`The argument “${parameter.name.en}” is missing`]);
    });
  });

  it("never hands a null, NaN or undefined to Excel", () => {
    const given = example.given.map((argument) =>
      isRange(argument) ? [...argument, argument[0]?.map(() => null)] : argument,
    );
    const answer = answerOf(() => callFunction(definition, given, () => "problem"));
    for (const cell of [answer].flat(2)) {
      expect(["number", "string"]).toContain(typeof cell);
      expect(cell).not.toBeNaN();
    }
  });
});

const ERROR = { code: "#REF!" };

/** The example's own argument, its last cell an error: the first may be a title. */
function withError(argument: ExampleArgument | undefined, shape: "scalar" | "matrix"): unknown {
  if (shape === "scalar") return ERROR;
  if (!isRange(argument)) return [[ERROR]];
  return argument.map((row, at) => (at === argument.length - 1 ? [...row.slice(0, -1), ERROR] : row));
}

function isRange(argument: ExampleArgument | undefined): argument is readonly (readonly (number | string)[])[] {
  return Array.isArray(argument);
}

/** The problems of a call, thrown or inside its result. */
function problemsOf(call: () => unknown): { zh: string; en: string }[] {
  const result = answerOf(call, true);
  const errors = [result].flat(2).filter((cell) => cell instanceof FunctionError);
  return errors.map((error) => ({ zh: error.sentence("zh"), en: error.sentence("en") }));
}

function answerOf(call: () => unknown, thrown = false): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return thrown ? error : error.message;
  }
}

describe("the catalogue", () => {
  it("has every id and every name once", () => {
    for (const key of ["id", "name"] as const) {
      const all = FUNCTIONS.map((definition) => definition[key]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("has every group once, none empty", () => {
    const titles = FUNCTION_GROUPS.flatMap(({ title }) => [title.zh, title.en]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(FUNCTION_GROUPS.every(({ functions }) => functions.length > 0)).toBe(true);
  });
});
