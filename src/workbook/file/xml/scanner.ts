import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import {
  byteAt,
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
  EXCLAMATION,
  GREATER_THAN,
  isNameEnd,
  isSpace,
  nameEndFrom,
  LESS_THAN,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
} from "./bytes";
import { behindMarkup } from "./markup";
import { NameTable } from "./names";
import { takeOpenNames } from "./openNames";
import { decodeText, decodeMarkedText } from "./text";
import type { PartWindow } from "./window";

/**
 * Walks the tags of an XML part over its UTF-8 bytes, without ever making a string of the whole.
 *
 * Every tag must close in its place, every markup must end, and a document type is refused, so that a part cut off
 * or overwritten never passes for a short one. After `next()` the fields describe the tag that was reached; `depth`
 * is the number of elements open behind it.
 */
export class XmlScanner {
  /** Local name, without a prefix. */
  name = "";
  kind: "open" | "empty" | "close" = "open";
  tagStart = 0;
  tagEnd = 0;
  depth = 0;
  /** Qualified name of the attribute that `nextAttribute` reached. */
  attributeName = "";
  attributeStart = 0;
  attributeEnd = 0;

  /** Where `bytes`, whose places these are, begin in the part. */
  origin = 0;

  private textStart = 0;
  private textIsMarked = false;
  private attributesAt = 0;
  private readonly names = new NameTable();
  /** Start and end of the qualified names of the open elements, two numbers each. */
  private readonly open: number[] = [];

  /** @param isFragment several elements may stand side by side, as inside an element */
  constructor(
    public bytes: Uint8Array,
    readonly part: string,
    start = 0,
    private end = bytes.length,
    private readonly isFragment = false,
  ) {
    this.tagEnd = start;
  }

  /**
   * Goes to the next tag.
   *
   * @returns false behind the last one
   * @throws WorkbookFileError `xmlBroken` or `xmlDtd`
   */
  next(): boolean {
    const { bytes, end } = this;
    let at = this.tagEnd;
    this.textStart = at;
    this.textIsMarked = false;
    for (;;) {
      while (at < end && byteAt(bytes, at) !== LESS_THAN) at++;
      if (at >= end) return this.finish(at);
      const next = byteAt(bytes, at + 1);
      if (next !== EXCLAMATION && next !== QUESTION) break;
      at = behindMarkup(bytes, at, end, this.part);
      this.textIsMarked = true;
    }
    if (this.depth === 0) this.requireTopLevel(at);
    this.readTag(at);
    return true;
  }

  /** Goes on behind this tag in a window that moves on, with the names of the open elements at its head. */
  moveOn(window: PartWindow): void {
    const names = takeOpenNames(this.bytes, this.open);
    this.origin += this.tagEnd - names.length;
    this.bytes = window.moveTo(this.tagEnd, names);
    this.end = this.bytes.length;
    this.tagStart = this.tagEnd = names.length;
  }

  /** The prefix of this tag with its colon, or nothing. */
  get prefix(): string {
    const start = this.tagStart + (this.kind === "close" ? 2 : 1);
    const qualified = this.names.nameOf(this.bytes, start, nameEndFrom(this.bytes, start));
    return qualified.slice(0, qualified.lastIndexOf(":") + 1);
  }

  /** The text between the tag before and this one, references resolved. */
  text(): string {
    const { bytes, part, textStart, tagStart } = this;
    return this.textIsMarked
      ? decodeMarkedText(bytes, textStart, tagStart, part)
      : decodeText(bytes, textStart, tagStart, part);
  }

  /** True where comments or CDATA sections stand in that text, so that its bytes cannot be taken as they are. */
  get hasMarkedText(): boolean {
    return this.textIsMarked;
  }

  /** The text of a stretch of bytes without markup, references resolved. */
  decode(start: number, end: number): string {
    return decodeText(this.bytes, start, end, this.part);
  }

  /** Goes to the next attribute of this tag; false behind the last. */
  nextAttribute(): boolean {
    const { bytes, tagEnd } = this;
    let at = this.attributesAt;
    while (isSpace(byteAt(bytes, at))) at++;
    const nameStart = at;
    let byte = byteAt(bytes, at);
    if (byte === GREATER_THAN || byte === SLASH || at >= tagEnd) return false;
    while (byte !== EQUALS && !isSpace(byte)) {
      if (at >= tagEnd) this.fail("attribute");
      byte = byteAt(bytes, ++at);
    }
    this.attributeName = this.names.nameOf(bytes, nameStart, at);
    while (isSpace(byteAt(bytes, at))) at++;
    if (byteAt(bytes, at) !== EQUALS) this.fail("attribute");
    at++;
    while (isSpace(byteAt(bytes, at))) at++;
    const quote = byteAt(bytes, at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) this.fail("attribute");
    this.attributeStart = ++at;
    while (byteAt(bytes, at) !== quote) {
      if (at >= tagEnd) this.fail("attribute");
      at++;
    }
    this.attributeEnd = at;
    this.attributesAt = at + 1;
    return true;
  }

  /** The value of the attribute that was reached. */
  attributeValue(): string {
    return decodeText(this.bytes, this.attributeStart, this.attributeEnd, this.part);
  }

  /** The value of one attribute of this tag by its qualified name, or null. */
  attribute(name: string): string | null {
    const before = this.attributesAt;
    let value: string | null = null;
    this.rewindAttributes();
    while (value === null && this.nextAttribute()) {
      if (this.attributeName === name) value = this.attributeValue();
    }
    this.attributesAt = before;
    return value;
  }

  /** Goes back before the first attribute of this tag. */
  rewindAttributes(): void {
    this.attributesAt = nameEndFrom(this.bytes, this.tagStart + 1);
  }

  /** @throws WorkbookFileError always */
  fail(what: string): never {
    throw new WorkbookFileError("xmlBroken", `${this.part} at byte ${String(this.origin + this.tagStart)}: ${what}`);
  }

  private readTag(start: number): void {
    const { bytes, end } = this;
    this.tagStart = start;
    const isClosing = byteAt(bytes, start + 1) === SLASH;
    const nameStart = start + (isClosing ? 2 : 1);
    let at = nameStart;
    let localStart = nameStart;
    for (let byte = byteAt(bytes, at); !isNameEnd(byte); byte = byteAt(bytes, ++at)) {
      if (byte === COLON) localStart = at + 1;
    }
    if (at === localStart) this.fail("tag without a name");
    this.name = this.names.nameOf(bytes, localStart, at);
    this.attributesAt = at;
    const close = this.findTagEnd(at);
    if (close >= end) this.fail("tag not closed");
    this.tagEnd = close + 1;
    if (isClosing) this.leave(nameStart, at);
    else if (byteAt(bytes, close - 1) === SLASH) this.kind = "empty";
    else this.enter(nameStart, at);
  }

  private findTagEnd(from: number): number {
    const { bytes, end } = this;
    for (let at = from; at < end; at++) {
      const byte = byteAt(bytes, at);
      if (byte === GREATER_THAN) return at;
      if (byte === LESS_THAN) this.fail("tag inside a tag");
      if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
        do at++;
        while (at < end && byteAt(bytes, at) !== byte);
      }
    }
    return end;
  }

  private enter(nameStart: number, nameEnd: number): void {
    this.kind = "open";
    this.open.push(nameStart, nameEnd);
    if (++this.depth > LIMITS.depth) this.fail("nested too deep");
  }

  private leave(nameStart: number, nameEnd: number): void {
    this.kind = "close";
    const openEnd = this.open.pop();
    const openStart = this.open.pop();
    if (openStart === undefined || openEnd === undefined) this.fail("nothing to close");
    if (openEnd - openStart !== nameEnd - nameStart) this.fail("closes another element");
    for (let offset = nameEnd - nameStart - 1; offset >= 0; offset--) {
      if (this.bytes[openStart + offset] !== this.bytes[nameStart + offset]) this.fail("closes another element");
    }
    this.depth--;
  }

  private finish(at: number): false {
    if (this.depth > 0) this.fail("ends inside an element");
    if (!this.isFragment && this.name === "") this.fail("no element");
    if (!this.isFragment) this.requireTopLevel(at);
    this.tagStart = at;
    return false;
  }

  /** Outside the root element stand only blanks and markup, and only one root. */
  private requireTopLevel(at: number): void {
    if (this.isFragment) return;
    const { bytes } = this;
    if (at < this.end && this.name !== "") this.fail("second root");
    if (this.textIsMarked) return;
    for (let index = this.textStart; index < at; index++) {
      if (!isSpace(byteAt(bytes, index))) this.fail("text outside the root");
    }
  }
}
