import type { Bilingual } from "../../standards";
import { ARGUMENT } from "../arguments/names";
import type { Functions, WorksheetFunction } from "../catalogue";
import type { DocumentedFunction, FunctionGroup, FunctionTexts } from "./types";

/** What is said of a group, as far as joining it needs to know; that nothing is missing is seen to by `GroupTexts`. */
interface Texts {
  readonly title: Bilingual;
  readonly functions: Readonly<Record<string, FunctionTexts>>;
}

/**
 * Joins what runs with what is said of it.
 *
 * @throws Error for a function or an argument of which nothing is said
 */
export function documented(functions: Functions, { title, functions: texts }: Texts): FunctionGroup {
  return {
    title,
    functions: Object.entries(functions).map(([id, own]) => documentedFunction(id, own, found(texts[id], id))),
  };
}

function documentedFunction(id: string, own: WorksheetFunction, texts: FunctionTexts): DocumentedFunction {
  const parameters = own.parameters.map((parameter) => ({
    ...parameter,
    name: ARGUMENT[parameter.argument],
    description: found(texts.parameters[parameter.argument], `${id}, ${parameter.argument}`),
  }));
  return { ...own, ...texts, id, name: own.name ?? id, parameters };
}

function found<Text>(text: Text | undefined, what: string): Text {
  if (text === undefined) throw new Error(`Nothing is said of ${what}`);
  return text;
}
