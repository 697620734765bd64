import type { FormContent } from "./content";
import { FORM_TITLE } from "./officialText";
import type { ModelCell, SheetModel } from "./sheetModel";

/** Stands on every cover: nobody shall take an invented county for a real one. */
const INVENTED =
  "虚构样例：本工作簿由程序按随机种子生成，仅供演示和测试，县名、校名、代码和数据均为虚构，不对应任何真实县（市、区）或学校。";

/** 封面: who reports what for which year, and that all of it is invented. */
export function coverSheet(content: FormContent): SheetModel {
  const lines: readonly (readonly [string, string])[] = [
    ["县（市、区）名称", content.name],
    ["行政区划代码", content.code],
    ["学年", content.schoolYear],
    ["标准", "优质均衡（教督〔2017〕6号）"],
    ["报送单位（盖章）", `${content.name}教育局`],
    ["报送时间", ""],
    ["填表人", ""],
    ["审核人", ""],
    ["联系电话", ""],
  ];
  const wide = (text: string, look: ModelCell["look"]): (ModelCell | null)[] => [
    null,
    { content: text, look },
    { content: null, look },
  ];
  const first = 4;
  return {
    name: "封面",
    rows: [
      [],
      wide(FORM_TITLE, "coverTitle"),
      wide(INVENTED, "coverWarning"),
      [],
      ...lines.map(([label, value]): (ModelCell | null)[] => [
        null,
        { content: label, look: "cover" },
        { content: value === "" ? null : value, look: "cover" },
      ]),
    ],
    merges: [1, 2].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 2 })),
    columnWidths: [6, 26, 56],
    rowHeights: new Map([[1, 48], [2, 40], ...lines.map((_, index): [number, number] => [first + index, 28])]),
    frozen: { rows: 0, columns: 0 },
    printTitleRows: 0,
    printPagesWide: 1,
  };
}
