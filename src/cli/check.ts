import { assess, type Assessment } from "../assessment";
import { CLI } from "../messages";
import { assessmentLines, plannedLines } from "./print";
import { nameOf, openAndRead, settingsOf, type CheckCommand, type ExitCode, type Terminal } from "./session";

/** 0 where all is met and nothing must be corrected, else 1. */
export function exitCodeOf({ verdict, findings }: Assessment): ExitCode {
  return verdict === "met" && !findings.some(({ severity }) => severity === "mustFix") ? 0 : 1;
}

/** `balance check`: assesses a file and leaves it as it is. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const { file, json, language } = command;
  const opened = await openAndRead(file, language, terminal);
  const assessment = assess(opened.snapshot, settingsOf(command));
  const signed = opened.kind === "workbook" && opened.workbook.signed;
  if (json) {
    terminal.out(`${JSON.stringify({ file, ...assessment, signed })}\n`);
  } else {
    const texts = CLI[language];
    const lines = [
      ...assessmentLines(nameOf(file, language), assessment, language),
      ...plannedLines(assessment, language),
      ...(signed ? [texts.signed] : []),
      ...(opened.kind === "workbook" ? [] : [texts.readOnly[opened.kind]]),
    ];
    terminal.out(`${lines.join("\n")}\n`);
  }
  return exitCodeOf(assessment);
}
