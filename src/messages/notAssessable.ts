import type { InBoth } from "./language";

const zh = {
  nothingRecognised:
    "没有认出申报表。工作簿里有这些工作表：{seen}。请确认表中保留了表题和表头（如“表Ⅱ-2”“学校名称”“在校生数”）。",
  noSchoolRow: "认出了申报表，但没有填写任何学校（工作表：{seen}）。请先在表Ⅱ-2或学校基础数据中填入学校再试。",
  tooManyFindings: "校验发现超过50万条，这些工作表不像填好的申报表：{seen}。请删除申报表以外的内容后再试。",
};

const en: typeof zh = {
  nothingRecognised:
    "No form was recognised. The workbook has these sheets: {seen}. Make sure that the form keeps its titles and headers (such as 表Ⅱ-2, 学校名称, 在校生数).",
  noSchoolRow:
    "The form was recognised, but no school is filled in (sheets: {seen}). Fill in schools in 表Ⅱ-2 or 学校基础数据 first.",
  tooManyFindings:
    "There are more than 500,000 findings; these sheets do not look like a filled-in form: {seen}. Delete what is no part of it and try again.",
};

/** Why a workbook cannot be assessed at all, and what to do. `{seen}`: the sheets that were looked at. */
export const NOT_ASSESSABLE: InBoth<typeof zh> = { zh, en };
