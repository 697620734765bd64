import { readFileSync } from "node:fs";
import path from "node:path";
import { FUNCTIONS, metadataOf } from "../../src/functions";

describe.each(["zh", "en"] as const)("metadata in %s", (language) => {
  const metadata = metadataOf(language);

  it("lets errors reach the functions", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of metadata.functions) for (const { type } of parameters) expect(type).toBe("any");
  });

  it("has every function under the same id and name in every language", () => {
    expect(metadata.functions.map(({ id, name }) => [id, name])).toEqual(FUNCTIONS.map(({ id, name }) => [id, name]));
  });

  it("asks Excel for neither volatility, streams nor addresses: the functions are pure", () => {
    for (const own of metadata.functions)
      expect(Object.keys(own).sort()).toEqual(["description", "id", "name", "parameters", "result"]);
  });

  it("marks what may be left out", () => {
    const cv = metadata.functions.find(({ id }) => id === "COEFFICIENT");
    expect(cv?.parameters.map(({ optional, dimensionality }) => [optional, dimensionality])).toEqual([
      [undefined, "matrix"],
      [true, "matrix"],
    ]);
  });
});

it("differs between the languages in every text", () => {
  const [zh, en] = [metadataOf("zh"), metadataOf("en")];
  zh.functions.forEach((own, at) => {
    const other = en.functions[at];
    expect(own.description).not.toBe(other?.description);
    own.parameters.forEach((parameter, index) => {
      expect(parameter.name).not.toBe(other?.parameters[index]?.name);
      expect(parameter.description).not.toBe(other?.parameters[index]?.description);
    });
  });
});

/** What Excel keeps of a function for a day, and what formulas in workbooks rest on. */
interface Signature {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly string[];
  readonly result: string;
}

function signatures(): Signature[] {
  return metadataOf("en").functions.map(({ id, name, parameters, result }) => ({
    id,
    name,
    parameters: parameters.map(
      (parameter) => `${parameter.name}: ${parameter.dimensionality}${parameter.optional === true ? ", optional" : ""}`,
    ),
    result: result.dimensionality,
  }));
}

it("keeps every signature as it was shipped: a new one may be added to signatures.json, none changed", () => {
  const frozen: unknown = JSON.parse(readFileSync(path.join(__dirname, "signatures.json"), "utf8"));
  expect(signatures()).toEqual(frozen);
});
