import type { County } from "../generate/row";
import { contentOf, type ContentOptions, type FormContent } from "./content";
import { coverSheet } from "./coverSheet";
import { listSheet } from "./listSheet";
import { schoolSheet } from "./schoolSheet";
import type { SheetModel } from "./sheetModel";
import { balanceSheet, countsSheet } from "./stageSheets";

/** The sheets of a reporting workbook with this content: 封面, 学校基础数据, 表Ⅱ-1, 表Ⅱ-2, 表Ⅲ. */
export function sheetsOf(content: FormContent): SheetModel[] {
  return [coverSheet(content), schoolSheet(content), countsSheet(), listSheet(content), balanceSheet(content)];
}

/** The reporting workbook of a county as a careful officer fills it, verdicts blank. */
export function formWorkbook(county: County, options: ContentOptions = {}): SheetModel[] {
  return sheetsOf(contentOf(county, options));
}
