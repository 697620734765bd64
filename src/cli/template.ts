import { CLI, fill } from "../messages";
import type { Command } from "./arguments";
import { save } from "./save";
import type { ExitCode, Terminal } from "./session";
import { readTemplate } from "./templateFile";

export type TemplateCommand = Extract<Command, { readonly name: "template" }>;

/** `balance template`: writes the blank form of a standard, and says what to fill in next. */
export async function template(command: TemplateCommand, terminal: Terminal): Promise<ExitCode> {
  const { standard, out, json, language } = command;
  const backup = await save(out, await readTemplate(standard), null);
  if (json) {
    terminal.out(`${JSON.stringify({ version: 1, standard, out, backup })}\n`);
    return 0;
  }
  const texts = CLI[language];
  const kept = backup === null ? [] : [fill(texts.backup, { file: backup })];
  terminal.out(`${[fill(texts.templates[standard], { file: out }), ...kept].join("\n")}\n`);
  return 0;
}
