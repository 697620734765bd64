import { claimingFile } from "../../county/claimingCounty";
import { renamed } from "./renamed";

/** A form that asks something of its user: three schools claim a concession, and a header is called otherwise. */
export async function askingFile(): Promise<Uint8Array> {
  return renamed(await claimingFile(3), { 专任教师数: "全校专任教师总数" });
}
