import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { XmlScanner } from "../xml/scanner";
import { richText } from "./richText";

/** The texts that cells share, decoded when first asked for. */
export class SharedStrings {
  private readonly texts: (string | undefined)[];

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    /** Start and end of the content of each text, two numbers each. */
    private readonly bounds: Uint32Array,
  ) {
    this.texts = new Array<string | undefined>(bounds.length / 2).fill(undefined);
  }

  static readonly none = new SharedStrings(new Uint8Array(0), "", new Uint32Array(0));

  /** @throws WorkbookFileError where the part is broken, or holds more texts than a form can have */
  static read(bytes: Uint8Array, part: string): SharedStrings {
    const scanner = new XmlScanner(bytes, part);
    const bounds: number[] = [];
    while (scanner.next()) {
      if (scanner.name !== "si" || scanner.depth > 2) continue;
      if (bounds.length > LIMITS.sharedStrings * 2) throw new WorkbookFileError("tooManyCells", part);
      if (scanner.kind === "close") bounds.push(scanner.tagStart);
      else bounds.push(scanner.tagEnd);
      if (scanner.kind === "empty") bounds.push(scanner.tagEnd);
    }
    return new SharedStrings(bytes, part, Uint32Array.from(bounds));
  }

  /** The text of an index, or null where there is none. */
  at(index: number): string | null {
    const start = this.bounds[index * 2];
    const end = this.bounds[index * 2 + 1];
    if (start === undefined || end === undefined) return null;
    const text = this.texts[index] ?? richText(this.bytes, start, end, this.part);
    this.texts[index] = text;
    return text;
  }
}
