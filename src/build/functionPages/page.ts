import type { DocumentedFunction, DocumentedParameter, FunctionGroup } from "../../functions";
import { formulaOf, resultOf } from "./formula";
import { INTRODUCTION } from "./introduction";

/**
 * The page of all functions in both languages, each with its example.
 *
 * @returns Markdown
 */
export function functionPage(groups: readonly FunctionGroup[]): string {
  return [INTRODUCTION, ...groups.map(sectionOf)].join("\n");
}

function sectionOf({ title, functions }: FunctionGroup): string {
  return [`## ${title.zh} · ${title.en}\n`, ...functions.map(entryOf)].join("\n");
}

function entryOf(definition: DocumentedFunction): string {
  const { name, description, remark, parameters, example } = definition;
  const paragraphs = [
    `### BALANCE.${name}`,
    description.zh,
    ...(remark === null ? [] : [remark.zh]),
    description.en,
    ...(remark === null ? [] : [remark.en]),
    ...(parameters.length === 0 ? [] : [parameters.map(lineOf).join("\n")]),
    `\`\`\`text\n${formulaOf(definition)}\n${resultOf(example)}\n\`\`\``,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function lineOf({ name, description, optional }: DocumentedParameter): string {
  const [zh, en] = optional ? ["，可省略", ", optional"] : ["", ""];
  return `- \`${name.zh}\`${zh}：${description.zh}。\`${name.en}\`${en}: ${description.en}.`;
}
