import { COLON, GREATER_THAN, LESS_THAN, SLASH } from "./bytes";

/** Bytes that are unpacked ahead. */
const AHEAD = 1 << 20;
/** Longest name of a closing tag that is looked for, its prefix included. */
const LONGEST_NAME = 64;

/**
 * A stretch of a large part, unpacked bit by bit, that moves over it from one element to the next and always ends behind
 * a whole one; only the last stretch reaches to the end of the part.
 *
 * Closing tags are looked for among the bytes as they are: one that stands in a comment is taken for a real one, and then
 * whoever reads the stretch finds it broken.
 */
export class PartWindow {
  private buffer = new Uint8Array(2 * AHEAD);
  private filled = 0;
  private isAtEnd = false;
  private readonly pieces: Iterator<Uint8Array>;
  private readonly name: readonly number[];

  /** @param element local name, in ASCII, of the elements behind which the window may end */
  constructor(pieces: Iterable<Uint8Array>, element: string) {
    this.pieces = pieces[Symbol.iterator]();
    this.name = Array.from(element, (letter) => letter.charCodeAt(0));
  }

  /** True once the window reaches to the end of the part. */
  get isLast(): boolean {
    return this.isAtEnd;
  }

  /**
   * Moves the window on.
   *
   * @param from where in the window it shall begin
   * @param head what shall stand before that
   * @returns the bytes of the window, valid until it moves again; empty only where the part is
   */
  moveTo(from: number, head: Uint8Array): Uint8Array {
    const rest = this.filled - from;
    this.reserve(head.length + rest);
    this.buffer.copyWithin(head.length, from, this.filled);
    this.buffer.set(head);
    this.filled = head.length + rest;
    // Filling may take a larger buffer.
    const end = this.fill(head.length);
    return this.buffer.subarray(0, end);
  }

  /** Unpacks ahead until a whole element is there; returns where the window ends. */
  private fill(from: number): number {
    for (let wanted = AHEAD; ; wanted *= 2) {
      while (!this.isAtEnd && this.filled < wanted) this.unpack();
      const end = this.isAtEnd ? this.filled : this.lastElementEnd(from);
      if (end >= 0) return end;
    }
  }

  private unpack(): void {
    const next = this.pieces.next();
    if (next.done === true) {
      this.isAtEnd = true;
      return;
    }
    const { value } = next;
    this.reserve(this.filled + value.length);
    this.buffer.set(value, this.filled);
    this.filled += value.length;
  }

  private reserve(length: number): void {
    if (length <= this.buffer.length) return;
    const larger = new Uint8Array(2 * length);
    larger.set(this.buffer.subarray(0, this.filled));
    this.buffer = larger;
  }

  /** Behind the last closing tag of the element, or -1. */
  private lastElementEnd(from: number): number {
    const { buffer, name } = this;
    for (let at = this.filled - 1; at >= from + name.length; at--) {
      if (buffer[at] !== GREATER_THAN) continue;
      const start = at - name.length;
      if (name.every((letter, index) => buffer[start + index] === letter) && this.closes(start)) return at + 1;
    }
    return -1;
  }

  /** True where a closing tag leads to a local name: `</` or `</x:`. */
  private closes(nameStart: number): boolean {
    const { buffer } = this;
    if (buffer[nameStart - 1] !== SLASH && buffer[nameStart - 1] !== COLON) return false;
    for (let at = nameStart - 1; at > nameStart - LONGEST_NAME && at > 0; at--) {
      if (buffer[at] === SLASH) return buffer[at - 1] === LESS_THAN;
      if (buffer[at] === LESS_THAN || buffer[at] === GREATER_THAN) return false;
    }
    return false;
  }
}
