import { CLI, type Language } from "../messages";
import { readArguments, type Command } from "./arguments";
import { check } from "./check";
import { fill } from "./fill";
import { problemLine } from "./problem";
import { PROGRAM } from "./program";
import { nameOf, type ExitCode, type Terminal } from "./session";
import { template } from "./template";
import { UsageError } from "./usageError";

async function execute(command: Command, terminal: Terminal): Promise<ExitCode> {
  switch (command.name) {
    case "help":
      terminal.out(`${CLI[command.language].help}\n`);
      return 0;
    case "version":
      terminal.out(`${PROGRAM}\n`);
      return 0;
    case "check":
      return check(command, terminal);
    case "fill":
      return fill(command, terminal);
    case "template":
      return template(command, terminal);
  }
}

/**
 * Runs the command line.
 *
 * Whatever goes wrong ends as one plain line on standard error and exit code 2: standard output stays empty, and nothing
 * is written.
 *
 * @param words the arguments after the program's name
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let file: string | null = null;
  let language: Language = "zh";
  try {
    const command = readArguments(words);
    language = command.language;
    file = "file" in command ? nameOf(command.file, language) : null;
    return await execute(command, terminal);
  } catch (error) {
    const spoken = error instanceof UsageError ? error.language : language;
    // Names of files and sheets may hold line breaks.
    terminal.err(`${problemLine(error, file, spoken).replace(/[\r\n\u2028\u2029]+/g, " ")}\n`);
    return 2;
  }
}
