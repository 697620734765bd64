import type { PlantedMistake } from "../county";

type Content = PlantedMistake["from"];

/** What stands in the list for people and for programs alike. */
const NOTICE = {
  zh: "虚构样例：县、学校和数据均由程序生成，不对应任何真实县（市、区）或学校。",
  en: "Invented sample: county, schools and figures are made by a program and stand for no real place.",
} as const;

/** The list beside the sample as JSON: each mistake with its rule, its companions and its cell. */
export function mistakesAsJson(file: string, seed: number, planted: readonly PlantedMistake[]): string {
  const mistakes = planted.map(({ mistake, sheet, cell, school, stage, from, to }) => ({
    id: mistake.id,
    rule: mistake.rule,
    companions: mistake.companions,
    sheet,
    cell,
    school,
    stage,
    what: mistake.what.zh,
    whatEnglish: mistake.what.en,
    from,
    to,
  }));
  return `${JSON.stringify({ notice: NOTICE.zh, noticeEnglish: NOTICE.en, file, seed, mistakes }, null, 2)}\n`;
}

/** A cell's content in a table of Markdown; blanks at either end are made visible. */
function shown(content: Content): string {
  if (content === null) return "（空）";
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return /^\s|\s$/u.test(content) ? `“${content}”` : content;
  return `\`=${content.formula}\` → ${String(content.result)}`;
}

/** What stands there now; where that is no different, it is a row of another table that is missing. */
function typed(from: Content, to: Content): string {
  return from === to ? "（漏列 missing）" : shown(to);
}

/** The list beside the sample for people, Chinese first. */
export function mistakesAsMarkdown(file: string, planted: readonly PlantedMistake[]): string {
  const rows = planted.map(({ mistake, sheet, cell, school, stage, from, to }, index) =>
    [
      String(index + 1),
      mistake.rule,
      mistake.companions.join("、"),
      `${sheet}!${cell}`,
      school === null ? "" : `${school}（${stage ?? ""}）`,
      `${mistake.what.zh}<br>${mistake.what.en}`,
      shown(from),
      typed(from, to),
    ].join(" | "),
  );
  return [
    `# 虚构样例 ${file} 中预设的错误 · Mistakes planted in the invented sample`,
    "",
    `${NOTICE.zh}<br>${NOTICE.en}`,
    "",
    `共 ${String(planted.length)} 处。“规则”应当发现该错误；“相关规则”必然一并提示；除此之外不应有其他校验发现。`,
    "",
    `${String(planted.length)} mistakes. The rule has to find the mistake, its companions cannot but fire with it, and nothing else should.`,
    "",
    "| 序号 No. | 规则 Rule | 相关规则 Companions | 位置 Cell | 学校 School | 错误 Mistake | 正确值 Right | 填报值 Typed |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
}
