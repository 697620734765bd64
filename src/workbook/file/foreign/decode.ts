import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";

/**
 * The text of a file: by its byte order mark, else UTF-8 where all of it is, else as declared, else GB18030.
 *
 * UTF-8 goes before a declaration, because pages say gb2312 and are UTF-8, and Chinese in GBK is never valid UTF-8.
 *
 * @param declared an encoding that the file names itself; null where it names none
 * @throws WorkbookFileError `unknownEncoding` where the bytes are text in none of them; `tooManyCells` for a huge file
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  if (bytes.length > LIMITS.foreignBytes) throw new WorkbookFileError("tooManyCells");
  for (const encoding of encodingsOf(bytes, declared)) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return text;
  }
  throw new WorkbookFileError("unknownEncoding");
}

function encodingsOf(bytes: Uint8Array, declared: string | null): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  return ["utf-8", ...(declared === null ? [] : [declared]), "gb18030"];
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
