import type { SheetSnapshot } from "../../workbook";
import { plainText } from "../headerKey";
import { firstFilled, textOf } from "./cells";

const NOTE = /^(附?注|备注|说明|注释|填表说明|填报说明|填写说明|注意(事项)?)(\(?\d*\)?)?[:：.、]/;
const SIGN_OFF =
  /^(填表人|填报人|制表人|审核人|复核人|负责人|单位负责人|学校负责人|校长签字|校长\(签字\)|联系电话|填表日期|填表时间|填报时间|填报日期|报送时间|报送单位|填报单位)(\([^)]*\))?[:：]/;
/** “/” between quotation marks, and words that ask for it; or 填/ at the end of a phrase. */
const SLASH = /["“”'‘’「」]\/["“”'‘’「」]/;
const ASKED = /填|写|用|以|划|打|表示|标/;
const BARE_SLASH = /(填写?|写|用|划|打)\/([,。;.、)]|表示|$)/;

/** True for a text that begins the notes below a table, or the line that is signed. */
export function isNote(text: string): boolean {
  const plain = plainText(text);
  return NOTE.test(plain) || SIGN_OFF.test(plain);
}

/** True for a row whose first filled cell is a note. */
export function isNoteRow(sheet: SheetSnapshot, row: number): boolean {
  const first = firstFilled(sheet.rows[row]);
  return first !== null && typeof first.value === "string" && isNote(first.value);
}

/** True where a text asks for “/” in cells that do not apply. */
function asksForSlash(text: string): boolean {
  const plain = plainText(text);
  return (SLASH.test(plain) && ASKED.test(plain)) || BARE_SLASH.test(plain);
}

/** True where a text in the given rows asks for “/”. */
export function slashAsked(sheet: SheetSnapshot, firstRow: number, lastRow: number): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    if ((sheet.rows[row] ?? []).some((value) => asksForSlash(textOf(value)))) return true;
  }
  return false;
}
