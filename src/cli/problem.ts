import { NoPlaceError, NotAssessableError, TemplateFullError } from "../assessment";
import { fill, PROBLEMS, WORDS, type Language } from "../messages";
import { UnknownProvinceError } from "../standards";
import { WorkbookFileError } from "../workbook/file";
import { FileChangedError } from "../workbook/file/nodeFile";
import { UsageError } from "./usageError";
import { pointedProblems } from "./print";
import { TemplateMissingError } from "./templateFile";

/** What went wrong while a file was opened or written, beyond its content. */
const SYSTEM: ReadonlyMap<string, "notFound" | "notReadable" | "notWritable"> = new Map([
  ["ENOENT", "notFound"],
  ["EISDIR", "notReadable"],
  ["EACCES", "notReadable"],
  ["EPERM", "notReadable"],
]);

/** Schools that a line names; it has to stay a line. */
const NAMED = 10;

/** A file of another kind cannot be filled where it stands. */
export class ForeignInPlaceError extends Error {
  constructor() {
    super("only a workbook is filled in place");
    this.name = "ForeignInPlaceError";
  }
}

/** A file could not be written, as opposed to read. */
export class WriteError extends Error {
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`cannot write ${path}`, { cause });
    this.name = "WriteError";
  }
}

function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/**
 * One plain line for any error: what is wrong and what to do.
 *
 * @param file the file that was worked on, named at the start of the line; null where none was
 */
export function problemLine(error: unknown, file: string | null, language: Language): string {
  const texts = PROBLEMS[language];
  if (error instanceof UsageError) return fill(texts.usage, { problem: error.problem[language] });
  if (error instanceof UnknownProvinceError) {
    return fill(texts.unknownProvince, { name: error.asked, known: error.known.join(WORDS[language].list) });
  }
  if (error instanceof TemplateMissingError) return fill(texts.templateMissing, { file: error.file });
  if (error instanceof FileChangedError) return `${error.path}${WORDS[language].colon}${texts.changedMeanwhile}`;
  if (error instanceof WriteError) return `${error.path}${WORDS[language].colon}${texts.notWritable}`;
  const sentence = sentenceOf(error, language);
  return file === null ? sentence : `${file}${WORDS[language].colon}${sentence}`;
}

function sentenceOf(error: unknown, language: Language): string {
  const texts = PROBLEMS[language];
  if (error instanceof WorkbookFileError) return texts[error.code];
  if (error instanceof NotAssessableError) {
    const why = fill(texts[error.code], { seen: error.seen.join(WORDS[language].list) });
    const said = error.recognised === null ? [] : pointedProblems(error.recognised.pointing, language);
    return [why, ...said].join(language === "zh" ? "" : " ");
  }
  if (error instanceof ForeignInPlaceError) return texts.foreignInPlace;
  if (error instanceof NoPlaceError) {
    const schools = error.schools.slice(0, NAMED).join(WORDS[language].list);
    return error.table === null
      ? fill(texts.noPlace, { schools })
      : fill(texts.noPlaceTable, { table: error.table, schools });
  }
  if (error instanceof TemplateFullError) {
    const { sheet, needed, room } = error;
    return fill(texts.templateFull, { table: sheet, needed, room });
  }
  const system = SYSTEM.get(systemCode(error) ?? "");
  if (system !== undefined) return texts[system];
  const detail = error instanceof Error ? error.message : String(error);
  return fill(texts.internal, { detail: detail.replace(/\s+/g, " ") });
}
