import { WorkbookFileError } from "../errors";
import { toUtf8 } from "../xml/encoding";
import type { Archive } from "../zip/archive";

/** The UTF-8 bytes of an XML part, or null where the package has none of that name. */
export function readXmlPart(archive: Archive, part: string): Uint8Array | null {
  const bytes = archive.read(part);
  return bytes === null ? null : toUtf8(bytes, part);
}

/** @throws WorkbookFileError `packageBroken` where the package has no such part */
export function requireXmlPart(archive: Archive, part: string): Uint8Array {
  const bytes = readXmlPart(archive, part);
  if (bytes === null) throw new WorkbookFileError("packageBroken", `no part ${part}`);
  return bytes;
}
