import { officeFile } from "./officeFiles";

/** Where the client says in which ExcelApi a member came; without such a word it was there from the beginning. */
const SINCE = /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "1\.(\d+)"/g;

/**
 * Which members an older Excel lacks, by what Microsoft's own library says of each. The library itself lets them all
 * through in this version; it is the host that refuses them.
 *
 * @param version of ExcelApi, such as `1.14`
 */
export function lackingIn(version: string): (className: string, member: string) => boolean {
  const newer = new Set<string>();
  const minor = Number(version.split(".")[1]);
  for (const [, member = "", since] of (officeFile("excel-web-16.00.debug.js") ?? "").matchAll(SINCE)) {
    if (Number(since) > minor) newer.add(member);
  }
  return (className, member) => newer.has(`${className}.${member}`);
}
