import { assess, type Assessment } from "../assessment";
import { assessmentLines, plannedLines } from "./print";
import { openAndRead, settingsOf, type CheckCommand, type ExitCode, type Terminal } from "./session";

/** 0 where all is met and nothing must be corrected, else 1. */
export function exitCodeOf({ verdict, findings }: Assessment): ExitCode {
  return verdict === "met" && !findings.some(({ severity }) => severity === "mustFix") ? 0 : 1;
}

/** `balance check`: assesses a file and leaves it as it is. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const { file, json, language } = command;
  const { snapshot } = await openAndRead(file);
  const assessment = assess(snapshot, settingsOf(command));
  if (json) {
    terminal.out(`${JSON.stringify({ file, ...assessment })}\n`);
  } else {
    const lines = [...assessmentLines(file, assessment, language), ...plannedLines(assessment, language)];
    terminal.out(`${lines.join("\n")}\n`);
  }
  return exitCodeOf(assessment);
}
