import type { CellValue } from "../workbook";
import { headerKey, plainText } from "./headerKey";
import { filledCells } from "./layout/cells";
import type { Cover } from "./types";

/** A cover is short, and labels stand near its top. */
const COVER_ROWS = 60;
const COUNTY_LABEL =
  /^(申报|报送|填报|评估)?(县市区|县市|县区|区县|市县|县|区|旗)(名称|名|全称)?$|^(报送|填报|申报)单位(盖章)?$/;
const CODE_LABEL = /^(县市区|区县|县|所属)?(行政)?区划代码$|^县代码$/;
/** 某某县义务教育…均衡…申报表. */
const TITLE =
  /^(.{1,16}?[县区市旗])(人民政府)?(全国|国家)?(县域)?(义务教育|优质均衡|基本均衡).*(申报表|自查表|监测表|评估表)/;
/** Blanks to be filled in. */
const UNFILLED = /[_＿×○]|x{2}|某/;

/**
 * Reads the county's name and code from rows that hold no table: labels (县（市、区）名称, 行政区划代码) with the value
 * behind the colon or in the next cell, else a title such as “X县义务教育优质均衡发展申报表”.
 *
 * @param parts rows of cells, the likeliest place first
 */
export function readCover(parts: readonly (readonly (readonly CellValue[])[])[]): Cover {
  let countyName: string | null = null;
  let countyCode: string | null = null;
  let titleName: string | null = null;
  for (const rows of parts) {
    for (const cells of rows.slice(0, COVER_ROWS)) {
      for (const { label, value } of labelledValues(cells)) {
        if (COUNTY_LABEL.test(label)) countyName ??= countyNamed(value);
        if (CODE_LABEL.test(label)) countyCode ??= codeOf(value);
      }
      for (const { value } of filledCells(cells)) titleName ??= countyOfTitle(value);
    }
  }
  return { countyName: countyName ?? titleName, countyCode };
}

/** `label：value` in one cell, or a label and the next filled cell. */
function labelledValues(cells: readonly CellValue[]): readonly { label: string; value: string }[] {
  const texts = filledCells(cells).map(({ value }) => plainText(String(typeof value === "object" ? "" : value)));
  return texts.flatMap((text, index) => {
    const colon = text.indexOf(":");
    const behind = colon === -1 ? "" : text.slice(colon + 1);
    const label = headerKey(colon === -1 ? text : text.slice(0, colon)).key;
    return [{ label, value: behind === "" ? (texts[index + 1] ?? "") : behind }];
  });
}

function countyNamed(text: string): string | null {
  const name = text.replace(/(人民政府|教育局|教育体育局|教体局|\(盖章\)|\(公章\)).*$/, "");
  return name === "" || name.includes(":") || UNFILLED.test(name) || !/[\u4e00-\u9fff]/.test(name) ? null : name;
}

function codeOf(text: string): string | null {
  return /^\d{6}(\d{6})?$/.test(text) ? text.slice(0, 6) : null;
}

function countyOfTitle(value: CellValue): string | null {
  if (typeof value !== "string") return null;
  const name = TITLE.exec(
    plainText(value)
      .replace(/^(附件|附表)[\d一二三四五六七八九十]*[:、.]?/, "")
      .replace(/^\d{4}年度?/, ""),
  )?.[1];
  return name === undefined || name.startsWith("全国") || UNFILLED.test(name) ? null : name;
}
