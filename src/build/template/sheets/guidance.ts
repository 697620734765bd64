/** Sentences that the covers of both forms share. */

export const SCHOOLS_FIRST =
  "先填学校基础数据：每所学校每个学段一行，一贯制学校的小学部、初中部各填一行，数据与当年教育事业统计一致；不适用的栏目留空。";

export const COLOURS =
  "浅绿色单元格可以留空，由程序计算填入；白色单元格由人填写；表题、表头已锁定（没有密码，可在“审阅”中撤销保护）。";

export const ROWS = "行数不够时，在已有的空行之间插入新行；用不到的空行留着即可，不会被当作学校，也不影响校验。";
