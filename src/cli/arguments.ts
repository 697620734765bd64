import { parseArgs } from "node:util";
import { isStandardId, type StandardId } from "../standards";
import type { Pointers } from "../assessment";
import type { Language } from "../messages";
import { readPointers } from "./pointers";
import { UsageError } from "./usageError";

/** The file name that means standard input; only `check` takes it. */
export const STANDARD_INPUT = "-";

/** What check and fill have in common. */
interface Choices {
  readonly file: string;
  readonly standard: StandardId | null;
  readonly province: string | null;
  readonly json: boolean;
  readonly language: Language;
  readonly replaceFormulas: boolean;
  /** What was said of columns and sheets that are not recognised. */
  readonly pointers: Pointers;
}

export type Command =
  | ({ readonly name: "check" } & Choices)
  /** `out`: null fills the file in place and keeps a backup. `clean`: what can be mended without doubt is mended first. */
  | ({ readonly name: "fill"; readonly out: string | null; readonly clean: boolean } & Choices)
  | {
      readonly name: "template";
      readonly standard: StandardId;
      readonly out: string;
      readonly json: boolean;
      readonly language: Language;
    }
  | { readonly name: "help" | "version"; readonly language: Language };

const OPTIONS = {
  standard: { type: "string" },
  province: { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  "replace-formulas": { type: "boolean" },
  point: { type: "string", multiple: true },
  clean: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

function languageIn(words: readonly string[]): Language {
  return words.includes("--lang=en") || words[words.indexOf("--lang") + 1] === "en" ? "en" : "zh";
}

/** Node's own words for a bad option are English; the option itself says enough in Chinese. */
function understood(words: readonly string[], language: Language): ReturnType<typeof parse> {
  try {
    return parse(words);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /'(?:-\w, )?(--?[^\s'<]+)/.exec(message)?.[1] ?? "";
    throw new UsageError(
      { zh: `选项 ${option} 不认识，或缺少它的值`, en: message.split(". ")[0] ?? message },
      language,
    );
  }
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
}

type Values = ReturnType<typeof parse>["values"];

function standardNamed(name: string | undefined, language: Language): StandardId | null {
  if (name === undefined) return null;
  if (isStandardId(name)) return name;
  throw new UsageError(
    {
      zh: `没有标准“${name}”，可用 quality-2017 或 basic-2012`,
      en: `No standard "${name}"; there are quality-2017 and basic-2012`,
    },
    language,
  );
}

function languageNamed(name: string | undefined): Language {
  if (name === undefined || name === "zh") return "zh";
  if (name === "en") return "en";
  throw new UsageError(
    { zh: `没有语言“${name}”，可用 zh 或 en`, en: `No language "${name}"; there are zh and en` },
    "zh",
  );
}

function target(out: string | undefined, inPlace: boolean, language: Language): string | null {
  if ((out === undefined) !== inPlace) {
    const zh = inPlace ? "--out 与 --in-place 只能选一个" : "fill 需要 --out 结果.xlsx 或 --in-place";
    const en = inPlace ? "Give either --out or --in-place" : "fill needs --out OUT.xlsx or --in-place";
    throw new UsageError({ zh, en }, language);
  }
  return out ?? null;
}

/** True where something is asked for that only a fill does beside filling. */
function writesMore(values: Values): boolean {
  return values["replace-formulas"] === true || values.clean === true;
}

function templateNamed(values: Values, more: readonly string[], language: Language): Command {
  const standard = standardNamed(values.standard, language);
  if (standard === null) {
    const zh = "template 需要 --standard quality-2017 或 basic-2012";
    throw new UsageError({ zh, en: "template needs --standard quality-2017 or basic-2012" }, language);
  }
  if (values.out === undefined || values.out === "") {
    throw new UsageError({ zh: "template 需要 --out 空白表.xlsx", en: "template needs --out FORM.xlsx" }, language);
  }
  if (
    more.length > 0 ||
    values.province !== undefined ||
    values["in-place"] ||
    values.point !== undefined ||
    writesMore(values)
  ) {
    const zh = "template 只写出空白表，只用 --standard、--out、--json 和 --lang";
    throw new UsageError({ zh, en: "template takes no more than --standard, --out, --json and --lang" }, language);
  }
  return { name: "template", standard, out: values.out, json: values.json ?? false, language };
}

/**
 * Reads the command line.
 *
 * @param words the arguments after the program's name
 * @throws UsageError with what is wrong, in both languages
 */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = understood(words, languageIn(words));
  const language = languageNamed(values.lang);
  if (values.version === true) return { name: "version", language };
  const [name, file, ...more] = positionals;
  if (values.help === true || name === undefined) return { name: "help", language };
  if (name === "template") return templateNamed(values, file === undefined ? more : [file, ...more], language);
  if (name !== "check" && name !== "fill") {
    throw new UsageError({ zh: `没有命令“${name}”`, en: `No command "${name}"` }, language);
  }
  if (file === undefined || file === "" || more.length > 0) {
    const zh = more.length === 0 ? "没有指定文件" : "一次只能处理一个文件";
    throw new UsageError({ zh, en: more.length === 0 ? "No file given" : "One file at a time" }, language);
  }
  const choices: Choices = {
    file,
    standard: standardNamed(values.standard, language),
    province: values.province ?? null,
    json: values.json ?? false,
    language,
    replaceFormulas: values["replace-formulas"] ?? false,
    pointers: readPointers(values.point ?? [], language),
  };
  const inPlace = values["in-place"] ?? false;
  if (name === "fill" && file === STANDARD_INPUT) {
    const zh = "标准输入（-）只能用于 check；fill 需要文件";
    throw new UsageError({ zh, en: "Standard input (-) is for check only; fill needs a file" }, language);
  }
  const clean = values.clean ?? false;
  if (name === "fill") return { name, ...choices, out: target(values.out, inPlace, language), clean };
  if (values.out !== undefined || inPlace || clean) {
    const zh = "check 不写文件，不能用 --out、--in-place 或 --clean";
    throw new UsageError({ zh, en: "check writes no file, so --out, --in-place and --clean are for fill" }, language);
  }
  return { name, ...choices };
}
