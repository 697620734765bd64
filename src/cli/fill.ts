import { resolve } from "node:path";
import { NO_POINTERS, planFill, type Assessment, type FillPlan, type Transfer } from "../assessment";
import type { EditOutcome, ReportSheet } from "../workbook";
import { UsageError } from "./usageError";
import { exitCodeOf } from "./check";
import {
  assessmentLines,
  cleanedLines,
  offerLines,
  transferLines,
  writtenLines,
  type NotWritten,
  type Written,
} from "./print";
import { ForeignInPlaceError } from "./problem";
import { PROGRAM } from "./program";
import { sameBytes, save } from "./save";
import { openAndRead, settingsOf, type ExitCode, type FillCommand, type Terminal, type Workbook } from "./session";
import { transferred } from "./transferred";

function notApplied({ edits, skipped }: Planned, outcomes: readonly EditOutcome[]): NotWritten[] {
  const failed = edits.flatMap(({ sheet, cell }, at) => {
    const outcome = outcomes[at] ?? "failed";
    return outcome === "applied" ? [] : [{ sheet, cell, reason: outcome }];
  });
  return [...skipped, ...failed];
}

function targetOf({ file, out, language }: FillCommand): string {
  if (out === null) return file;
  if (resolve(out) !== resolve(file)) return out;
  const zh = "--out 与原文件相同；要填入原文件请用 --in-place";
  throw new UsageError({ zh, en: "--out is the input itself; use --in-place to fill it" }, language);
}

/** The workbook that is filled: the file itself, or one made from the blank form where the file is of another kind. */
async function fillable(
  command: FillCommand,
  terminal: Terminal,
): Promise<Workbook & { readonly transfer: Transfer | null }> {
  const opened = await openAndRead(command.file, command.language, terminal);
  if (opened.kind === "workbook") return { ...opened, transfer: null };
  if (command.out === null) throw new ForeignInPlaceError();
  return transferred(opened.snapshot, settingsOf(command));
}

/** What a fill will do, and what is said of the workbook. */
interface Planned extends Pick<Assessment, "edits" | "skipped">, Pick<FillPlan, "cleaned" | "cleanings"> {
  readonly workbook: Workbook["workbook"];
  readonly report: ReportSheet;
  readonly transfer: Transfer | null;
  readonly code: ExitCode;
  /** What people read, already in words; the whole assessment only where it is to be printed. */
  readonly said: readonly string[] | Assessment;
}

/** What `--json` says of a file that was carried into the blank form; the edits of the new workbook are counted only. */
function carriedCounts({ edits, explanations, ...transfer }: Transfer) {
  return { ...transfer, edits: edits.length, explanations: explanations.length };
}

/** A large form's snapshot, and all that refers to it, is let go when this returns: filling needs room of its own. */
async function plan(command: FillCommand, terminal: Terminal): Promise<Planned> {
  const { file, json, language, clean } = command;
  const { workbook, snapshot, transfer } = await fillable(command, terminal);
  const context = { date: terminal.today(), program: PROGRAM, language };
  // What was said of the file does not hold for the blank form that its contents went into.
  const settings = { ...settingsOf(command), ...(transfer === null ? {} : { pointers: NO_POINTERS }) };
  const wishes = { explanations: transfer?.explanations ?? [], cleaned: clean ? ("all" as const) : [] };
  const { assessment, report, cleaned, cleanings } = planFill(snapshot, settings, context, wishes);
  const { edits, skipped } = assessment;
  const said = json ? assessment : assessmentLines(file, assessment, language);
  return { workbook, report, transfer, edits, skipped, cleaned, cleanings, code: exitCodeOf(assessment), said };
}

/** `balance fill`: assesses a file, writes the verdicts and the sheet 校验结果, and says what was written where. */
export async function fill(command: FillCommand, terminal: Terminal): Promise<ExitCode> {
  const { file, language } = command;
  const out = targetOf(command);
  const planned = await plan(command, terminal);
  const { workbook, transfer, edits, cleanings, said } = planned;
  const original = workbook.bytes();
  const reported = workbook.capabilities.report;
  const outcomes = await workbook.apply(edits, reported ? planned.report : null);
  const changed = !sameBytes(original, workbook.bytes());
  const backup = await save(out, workbook.bytes(), command.out === null ? original : null);
  const isApplied = (_: unknown, at: number): boolean => outcomes[at] === "applied";
  const applied = edits.filter(isApplied);
  // The cleanings are the first of the edits.
  const cleaned = planned.cleaned.filter(isApplied);
  const notWritten = notApplied(planned, outcomes);
  const { signed } = workbook;
  if ("version" in said) {
    const carried = transfer === null ? null : carriedCounts(transfer);
    const printed = { file, ...said, skipped: notWritten, edits: applied, cleaned, out, backup, reported, signed };
    terminal.out(`${JSON.stringify({ ...printed, transfer: carried })}\n`);
  } else {
    const filled = applied.slice(cleaned.length);
    const written: Written = { out, backup, applied: filled, notWritten, changed, reported, signed };
    const mended = command.clean ? cleanedLines(cleaned, language) : offerLines(cleanings, language);
    const carried = transfer === null ? [] : transferLines(transfer, out, language);
    terminal.out(`${[...said, ...carried, ...mended, ...writtenLines(written, language)].join("\n")}\n`);
  }
  return planned.code;
}
