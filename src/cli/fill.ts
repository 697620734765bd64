import { resolve } from "node:path";
import { planFill, type Assessment } from "../assessment";
import type { EditOutcome } from "../workbook";
import { FileChangedError, fileBehind, readFileBytes, saveKeepingBackup } from "../workbook/file/nodeFile";
import { UsageError } from "./arguments";
import { exitCodeOf } from "./check";
import { assessmentLines, writtenLines, type NotWritten, type Written } from "./print";
import { WriteError } from "./problem";
import { PROGRAM } from "./program";
import { openAndRead, settingsOf, type ExitCode, type FillCommand, type Terminal } from "./session";

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}

async function existing(path: string): Promise<Uint8Array | null> {
  try {
    return await readFileBytes(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Writes the file whole or not at all. Whatever stood at the path and differs is kept as a backup beside it.
 *
 * @param read what was read from the path at the start, where that is the input itself
 */
async function save(path: string, bytes: Uint8Array, read: Uint8Array | null): Promise<string | null> {
  try {
    const standing = read ?? (await existing(path));
    if (standing !== null && sameBytes(standing, bytes)) return null;
    // In place a link stays a link; as a target it may lead to the input, which must not change.
    const target = read === null ? path : await fileBehind(path);
    return await saveKeepingBackup(target, bytes, standing);
  } catch (error) {
    throw error instanceof FileChangedError ? error : new WriteError(path, error);
  }
}

function notApplied(assessment: Assessment, outcomes: readonly EditOutcome[]): NotWritten[] {
  const failed = assessment.edits.flatMap(({ sheet, cell }, at) => {
    const outcome = outcomes[at] ?? "failed";
    return outcome === "applied" ? [] : [{ sheet, cell, reason: outcome }];
  });
  return [...assessment.skipped, ...failed];
}

function targetOf({ file, out, language }: FillCommand): string {
  if (out === null) return file;
  if (resolve(out) !== resolve(file)) return out;
  const zh = "--out 与原文件相同；要填入原文件请用 --in-place";
  throw new UsageError({ zh, en: "--out is the input itself; use --in-place to fill it" }, language);
}

/** `balance fill`: assesses a file, writes the verdicts and the sheet 校验结果, and says what was written where. */
export async function fill(command: FillCommand, terminal: Terminal): Promise<ExitCode> {
  const { file, json, language } = command;
  const out = targetOf(command);
  const { workbook, snapshot } = await openAndRead(file);
  const original = workbook.bytes();
  const context = { date: terminal.today(), program: PROGRAM, language };
  const { assessment, report } = planFill(snapshot, settingsOf(command), context);
  const reported = workbook.capabilities.report;
  const outcomes = await workbook.apply(assessment.edits, reported ? report : null);
  const changed = !sameBytes(original, workbook.bytes());
  const backup = await save(out, workbook.bytes(), command.out === null ? original : null);
  const applied = assessment.edits.filter((_, at) => outcomes[at] === "applied");
  const notWritten = notApplied(assessment, outcomes);
  if (json) {
    terminal.out(
      `${JSON.stringify({ file, ...assessment, skipped: notWritten, edits: applied, out, backup, reported })}\n`,
    );
  } else {
    const written: Written = { out, backup, applied, notWritten, changed, reported, signed: workbook.signed };
    const lines = [...assessmentLines(file, assessment, language), ...writtenLines(written, language)];
    terminal.out(`${lines.join("\n")}\n`);
  }
  return exitCodeOf(assessment);
}
