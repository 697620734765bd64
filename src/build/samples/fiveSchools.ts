import { cellsOf, type SheetModel } from "../county";

/** 在校生数 and 图书册数 of the five schools of the published worked example (义务教育校际均衡指标计算方法). */
const SCHOOLS: readonly (readonly [pupils: number, books: number])[] = [
  [45, 279],
  [37, 137],
  [89, 935],
  [76, 160],
  [55, 402],
];

const INDICATORS = [
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值（元）",
  "每百名学生拥有计算机台数",
  "生均图书册数",
  "师生比",
  "生均高于规定学历教师数",
  "生均中级及以上专业技术职务教师数",
];

const HEADERS = ["序号", "学校名称", "学段", "在校生数", "图书册数"];

function layout(columns: readonly number[]): Omit<SheetModel, "name" | "rows" | "merges"> {
  return {
    columnWidths: columns,
    rowHeights: new Map([[0, 30]]),
    frozen: { rows: 2, columns: 0 },
    printTitleRows: 2,
    printPagesWide: 1,
  };
}

function title(text: string, columns: number): ReturnType<typeof cellsOf> {
  return cellsOf([text, ...Array.from({ length: columns - 1 }, () => null)], "title");
}

function schools(): SheetModel {
  const rows = SCHOOLS.map(([pupils, books], at) => [
    ...cellsOf([at + 1, `小学${String(at + 1)}`, "小学"], "centred"),
    ...cellsOf([pupils, books], "integer"),
  ]);
  return {
    name: "学校基础数据",
    rows: [title("学校基础数据", HEADERS.length), cellsOf(HEADERS, "header"), ...rows],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: HEADERS.length - 1 }],
    ...layout([8, 16, 10, 12, 12]),
  };
}

function spread(): SheetModel {
  const columns = INDICATORS.length + 3;
  const blank = Array.from({ length: INDICATORS.length + 1 }, () => null);
  return {
    name: "表Ⅲ",
    rows: [
      title("表Ⅲ 县域义务教育校际均衡情况（基本均衡）", columns),
      cellsOf([null, null, ...INDICATORS, "综合差异系数"], "header"),
      [...cellsOf(["小学", "全县平均值"], "centred"), ...cellsOf(blank, "decimal")],
      [...cellsOf([null, "差异系数"], "centred"), ...cellsOf(blank, "coefficient")],
    ],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: columns - 1 }],
    ...layout([8, 14, ...INDICATORS.map(() => 14), 14]),
  };
}

/** The published worked example as a workbook: small enough to be computed by hand. */
export function fiveSchools(): SheetModel[] {
  return [schools(), spread()];
}
