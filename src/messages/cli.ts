import type { InBoth } from "./language";

const zh = {
  help: `Balance：义务教育均衡发展申报表的校验、判定与填写

用法
  balance check 文件.xlsx [选项]                 校验并判定，不改动文件
  balance fill  文件.xlsx --out 结果.xlsx [选项] 校验、判定，把结论填入另存的文件
  balance fill  文件.xlsx --in-place [选项]      填入原文件，旁边保留备份
  balance template --standard 标准 --out 空白表.xlsx  写出空白申报表
  .xls、.csv 和网页形式的表格也能读取；fill 时用空白申报表新建.xlsx。文件写作 - 时，check 读取标准输入

选项
  --standard quality-2017|basic-2012  优质均衡（2017）或基本均衡（2012）；不写则按申报表自动识别
  --province 名称                     采用某省（市）的规定，如 河南、重庆、沈阳
  --replace-formulas                  结论单元格里是普通公式时也替换
  --point '工作表!单元格=栏目'        指定没有认出的列，如 --point '表一!F3=在校生数'；不是本表的列写 =-；可多次使用
  --point '工作表=表'                 指定没有认出的工作表，如 --point '一览=学校基础数据'
  --clean                             填写前先整理文本数字、全角数字和多余空格（只用于 fill）
  --json                              只输出一个JSON对象
  --lang zh|en                        输出语言
  --help, --version

退出码 0：全部达标且没有必须修改的问题；1：有不达标、无法判定或必须修改的问题；2：无法校验，没有写入任何内容`,
  heading: "校验文件",
  standard: "标准",
  county: "县（市、区）",
  tables: "识别到的表",
  unrecognised: "没有认出",
  unknownHeader: "{sheet} {cell} 的表头“{text}”没有认出{nearest}",
  duplicateHeader: "{sheet} {cell} 的表头“{text}”重复，只采用第一个{nearest}",
  replacedHeader: "{sheet} {cell} 的表头“{text}”没有采用：已指定另一列{nearest}",
  unknownSheet: "工作表 {sheet} 像申报表（{cell}“{text}”），但没有认出{nearest}",
  nearest: "，最接近的是“{nearest}”",
  notCounted: "不计入的学校",
  notCountedLine: "{school}：{reason}",
  concessions: "声明的特殊情况（结论以此为前提，请核实；如不属实，请改正该单元格后重新校验）",
  concessionLine: "{school} {place}：{effect}（{text}）",
  findings: "校验发现",
  findingCounts: "逻辑校验 {mustFix} 条（必须修改），经验校验 {explain} 条（修改或填写说明）",
  noFindings: "没有发现问题",
  moreFindings: "……另有 {count} 条，见“校验结果”工作表或 --json 输出",
  notAssessed: "因缺少所需栏目或数据，以下规则未能校验：{rules}",
  stages: "资源配置",
  stageLine: "{stage}：计入 {schools} 所，达标 {met} 所，不达标 {unmet} 所，无法判定 {undetermined} 所",
  stageLineWithoutRule: "{stage}：计入 {schools} 所",
  columns: { indicator: "指标", mean: "全县平均值", coefficient: "差异系数", limit: "限值", verdict: "结论" },
  borderline: "接近限值",
  fromForm: "按表内保留小数的数值计算",
  composite: "综合差异系数",
  verdict: "结论",
  items: "政府保障程度、教育质量、社会认可度",
  beside: "{kind}（须人工核查，不计入结论）：{texts}",
  unchecked: "以下内容不能由表内数据判定，须由人工确认：",
  edits: "填写",
  wouldWrite: "可填写 {count} 格（用 balance fill 填写）",
  written: "已填写 {count} 格，写入 {file}",
  unchanged: "表内结论已是最新，没有需要填写的内容；{file} 与原文件相同",
  onSheet: "{sheet}：{count} 格",
  replacing: "{sheet} {cell}：原填“{from}”，改为“{to}”",
  cleaned: "已整理 {count} 格（{kinds}）：",
  moreCleaned: "……另有 {count} 格，见“校验结果”工作表或 --json 输出",
  nothingToClean: "没有可以安全整理的单元格",
  offerClean: "加 --clean 可一并整理。",
  skipped: "未填写",
  skippedLine: "{sheet}：{count} 格（{reason}）：{cells}",
  skipReasons: {
    protected: "工作表受保护，请先撤消保护",
    formula: "格内是公式，要替换请加 --replace-formulas",
    merged: "合并单元格中看不见的部分",
    stale: "填写前内容已改变",
    unsupported: "该单元格不能写入",
    failed: "写入失败",
  },
  templates: {
    "quality-2017":
      "已写出空白申报表 {file}。请先填“封面”和“学校基础数据”，再填表Ⅱ-2和表Ⅰ、表Ⅳ、表Ⅴ、表Ⅵ，然后用 balance check 校验。",
    "basic-2012": "已写出空白申报表 {file}。请先填“封面”和“学校基础数据”，然后用 balance check 校验。",
  },
  backup: "原文件已备份为 {file}",
  reportSheet: "全部问题已列入工作表“校验结果”，可在其中填写说明",
  noReportSheet: "工作簿结构受保护，没有加入“校验结果”工作表",
  signed: "注意：文件带有数字签名，填写后签名失效",
  standardInput: "标准输入",
  readOnly: {
    legacyXls: "这是旧格式工作簿（.xls），只能读取；balance fill 会用空白申报表新建一个.xlsx再填写",
    htmlAsXls: "这是网页形式的表格，只能读取；balance fill 会用空白申报表新建一个.xlsx再填写",
    text: "这是文本表格，只能读取；balance fill 会用空白申报表新建一个.xlsx再填写",
  },
  transferred:
    "原文件不是.xlsx，没有改动：已用空白申报表新建 {file}，转入学校基础数据 {base} 行、表Ⅱ-2 {form} 行、封面和其他各表 {others} 格",
  carriedReasons: "转入原“校验结果”中填写的说明 {count} 条",
  leftRows: "没有转入的学校（学段不明，或空白申报表没有这张表）：{names}",
  nothingLeft: "原文件中填写的内容已全部转入",
  leftTitle: "原文件中的以下内容没有位置，请核对后自行处理：",
  left: {
    sheet: "{sheet} {cell}：不是申报表的内容，没有转入（“{text}”等）",
    table: "{sheet} {cell}：空白申报表没有“{text}”，没有转入",
    row: "{sheet} {cell}：“{text}”这一行没有转入",
    column: "{sheet} {cell}：空白申报表没有“{text}”这一栏，没有转入",
    cell: "{sheet} {cell}：“{text}”没有转入",
    unit: "{sheet} {cell}：“{text}”的单位不能换算，已按原数转入，请核对",
  },
  moreLeft: "……另有 {count} 处，用 --json 可列出全部",
  truncated: "注意：工作表 {sheet} 的列数过多，第1024列以后的内容没有读取",
};

type Cli = typeof zh;

const en: Cli = {
  help: `Balance checks, judges and fills the official forms on balanced compulsory education

Usage
  balance check FILE.xlsx [options]                check and judge; the file stays as it is
  balance fill  FILE.xlsx --out OUT.xlsx [options] check, judge, and write the verdicts into a copy
  balance fill  FILE.xlsx --in-place [options]     write into the file itself; a backup stays beside it
  balance template --standard ID --out FORM.xlsx   write the blank form of a standard
  .xls, .csv and web pages are read too; fill then makes an .xlsx from the blank form. check - reads standard input

Options
  --standard quality-2017|basic-2012  the standard; without it, as the form says
  --province NAME                     the rules of a province, e.g. 河南, 重庆, 沈阳
  --replace-formulas                  also replace plain formulas where verdicts belong
  --point 'SHEET!CELL=FIELD'          say what a column is, e.g. --point '表一!F3=在校生数'; =- for none; repeatable
  --point 'SHEET=TABLE'               say what a sheet is, e.g. --point '一览=学校基础数据'
  --clean                             first clean numbers kept as text, full-width digits, stray spaces (fill only)
  --json                              print one JSON object and nothing else
  --lang zh|en                        language of the output
  --help, --version

Exit code 0: everything met and nothing to correct; 1: something unmet, undetermined or to correct; 2: not assessable,
nothing written`,
  heading: "Checked file",
  standard: "Standard",
  county: "County",
  tables: "Tables recognised",
  unrecognised: "Not recognised",
  unknownHeader: "header “{text}” at {sheet} {cell} is not known{nearest}",
  duplicateHeader: "header “{text}” at {sheet} {cell} stands there twice; the first one is used{nearest}",
  replacedHeader: "header “{text}” at {sheet} {cell} is not used: another column was pointed at{nearest}",
  unknownSheet: "sheet {sheet} looks like a form ({cell} “{text}”) but was not recognised{nearest}",
  nearest: "; the nearest is “{nearest}”",
  notCounted: "Schools not counted",
  notCountedLine: "{school}: {reason}",
  concessions:
    "Concessions claimed (the verdicts rest on them; please verify, and correct the cell where one does not hold)",
  concessionLine: "{school} {place}: {effect} ({text})",
  findings: "Findings",
  findingCounts: "{mustFix} must be corrected, {explain} to correct or explain",
  noFindings: "Nothing found",
  moreFindings: "… and {count} more: see the sheet 校验结果 or --json",
  notAssessed: "Not assessable for want of columns or data: {rules}",
  stages: "Resources",
  stageLine: "{stage}: {schools} counted, {met} met, {unmet} not met, {undetermined} undetermined",
  stageLineWithoutRule: "{stage}: {schools} counted",
  columns: { indicator: "Indicator", mean: "Mean", coefficient: "Coefficient", limit: "Limit", verdict: "Verdict" },
  borderline: "borderline",
  fromForm: "from the form's rounded figures",
  composite: "Composite coefficient",
  verdict: "Verdict",
  items: "Government guarantee, education quality, social recognition",
  beside: "{kind} (for people to check, no part of the verdict): {texts}",
  unchecked: "No rule can check these from the form; people have to confirm them:",
  edits: "Writing",
  wouldWrite: "{count} cell(s) can be filled (use balance fill)",
  written: "{count} cell(s) filled, written to {file}",
  unchanged: "The form is up to date, nothing to fill; {file} equals the input",
  onSheet: "{sheet}: {count} cell(s)",
  replacing: "{sheet} {cell}: was “{from}”, now “{to}”",
  cleaned: "{count} cell(s) cleaned ({kinds}):",
  moreCleaned: "… and {count} more: see the sheet 校验结果 or --json",
  nothingToClean: "No cell can be cleaned safely",
  offerClean: " Add --clean to clean them too.",
  skipped: "Not written",
  skippedLine: "{sheet}: {count} cell(s) ({reason}): {cells}",
  skipReasons: {
    protected: "the sheet is protected; unprotect it first",
    formula: "holds a formula; add --replace-formulas to replace it",
    merged: "hidden part of a merged cell",
    stale: "changed before it could be written",
    unsupported: "cannot be written",
    failed: "writing failed",
  },
  templates: {
    "quality-2017":
      "The blank form was written to {file}. Fill in 封面 and 学校基础数据 first, then 表Ⅱ-2, 表Ⅰ, 表Ⅳ, 表Ⅴ and 表Ⅵ, and run balance check.",
    "basic-2012": "The blank form was written to {file}. Fill in 封面 and 学校基础数据 first, and run balance check.",
  },
  backup: "The old file is kept as {file}",
  reportSheet: "All findings are listed on the sheet 校验结果, with room for your explanations",
  noReportSheet: "The structure of the workbook is protected; the sheet 校验结果 was not added",
  signed: "Note: the file is digitally signed; filling it makes the signature invalid",
  standardInput: "standard input",
  readOnly: {
    legacyXls:
      "This is a workbook of the old format (.xls) and is only read; fill makes a new .xlsx from the blank form",
    htmlAsXls: "This is a web page and is only read; fill makes a new .xlsx from the blank form",
    text: "This is a text and is only read; fill makes a new .xlsx from the blank form",
  },
  transferred:
    "The input is no .xlsx and stays as it is: {file} was made from the blank form, with {base} row(s) of 学校基础数据, {form} of 表Ⅱ-2 and {others} cell(s) of the cover and the other tables",
  carriedReasons: "{count} explanation(s) of the former 校验结果 were taken over",
  leftRows: "Schools not taken over (stage unknown, or no such table in the blank form): {names}",
  nothingLeft: "Everything that was typed into the input was taken over",
  leftTitle: "There is no place for these parts of the input; look at them and deal with them yourself:",
  left: {
    sheet: "{sheet} {cell}: no part of the form, not taken over (“{text}” and so on)",
    table: "{sheet} {cell}: the blank form has no “{text}”; not taken over",
    row: "{sheet} {cell}: the row of “{text}” was not taken over",
    column: "{sheet} {cell}: the blank form has no column “{text}”; not taken over",
    cell: "{sheet} {cell}: “{text}” was not taken over",
    unit: "{sheet} {cell}: the unit of “{text}” cannot be converted; the figures were taken over as typed, please check",
  },
  moreLeft: "… and {count} more; --json lists them all",
  truncated: "Note: sheet {sheet} has too many columns; nothing beyond column 1024 was read",
};

/** Sentences of the command line. */
export const CLI: InBoth<Cli> = { zh, en };
