import type { StandardId } from "../../standards";
import { toDressedXlsx } from "../county";
import { basic2012Sheets } from "./basic2012";
import { TEMPLATE_DRESSING } from "./file/dress";
import { quality2017Sheets } from "./quality2017";
import type { TemplateSheet } from "./templateSheet";

const SUBJECT = "空白申报表 · blank reporting form";

/** The blank form of each standard. */
const TEMPLATES: readonly {
  readonly id: StandardId;
  readonly title: string;
  readonly sheets: () => TemplateSheet[];
}[] = [
  { id: "quality-2017", title: "全国义务教育优质均衡发展县（市、区）申报表", sheets: quality2017Sheets },
  { id: "basic-2012", title: "全国义务教育发展基本均衡县（市、区）申报表", sheets: basic2012Sheets },
];

/** Everything that stands under `assets/templates`, by file name: the same bytes on every run. */
export async function templateFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { id, title, sheets } of TEMPLATES) {
    const properties = { title, subject: SUBJECT, creator: "Balance" };
    files.set(`${id}.xlsx`, await toDressedXlsx(sheets(), properties, TEMPLATE_DRESSING));
  }
  return files;
}
