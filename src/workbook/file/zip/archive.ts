import { pack, type PackedContent } from "./deflate";
import { readDirectory, type ZipEntry } from "./directory";
import { unpack, unpackedPieces, unpackPieces } from "./inflate";
import { writeZip, type OutgoingEntry } from "./write";

/** What a part becomes: new bytes, bytes already packed, or nothing at all. */
export type PartChange = Uint8Array | PackedContent | "removed";

/** Bytes kept unpacked; the parts of very large workbooks are unpacked anew each time. */
const LARGEST_KEPT = 16 << 20;

/** A zip file of which single parts are read and replaced. Names are found without regard to case. */
export class Archive {
  private readonly entries: readonly ZipEntry[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  /** Content unpacked before: reading, judging and patching look at the same parts one after the other. */
  private readonly unpacked = new Map<ZipEntry, Uint8Array>();
  private kept = 0;

  /** @throws WorkbookFileError where the zip is broken, unsafe or above the limits */
  constructor(readonly file: Uint8Array) {
    this.entries = readDirectory(file);
    this.byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  get names(): readonly string[] {
    return this.entries.map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /**
   * The content of a part, or null where there is none of that name. It must not be changed.
   *
   * @throws WorkbookFileError where it does not unpack to what it declares
   */
  read(name: string): Uint8Array | null {
    const entry = this.byName.get(name.toLowerCase());
    if (entry === undefined) return null;
    const known = this.unpacked.get(entry);
    if (known !== undefined) return known;
    const content = unpack(this.file, entry);
    if (this.kept + content.length <= LARGEST_KEPT) {
      this.kept += content.length;
      this.unpacked.set(entry, content);
    }
    return content;
  }

  /** Bytes of a part once it is unpacked, as the directory says; 0 where there is none of that name. */
  sizeOf(name: string): number {
    return this.byName.get(name.toLowerCase())?.size ?? 0;
  }

  /**
   * The content of a part in pieces that are unpacked as they are asked for; a part that is not there has none.
   *
   * @throws WorkbookFileError as `read`, at the piece that shows it
   */
  pieces(name: string): Iterable<Uint8Array> {
    const entry = this.byName.get(name.toLowerCase());
    return entry === undefined ? [] : unpackedPieces(this.file, entry);
  }

  /**
   * Walks over the content of a part piece by piece; a part that is not there has no piece.
   *
   * @param visit takes each piece, whose bytes are only lent; false ends the walk
   */
  readPieces(name: string, visit: (piece: Uint8Array) => boolean): void {
    const entry = this.byName.get(name.toLowerCase());
    if (entry === undefined) return;
    const known = this.unpacked.get(entry);
    if (known === undefined) unpackPieces(this.file, entry, visit);
    else visit(known);
  }

  /** The file with some parts changed; all others keep their packed bytes, time and place. New parts come last. */
  rewritten(changes: ReadonlyMap<string, PartChange>): Uint8Array {
    const wanted = new Map(Array.from(changes, ([name, change]) => [name.toLowerCase(), { name, change }]));
    const outgoing: OutgoingEntry[] = [];
    for (const origin of this.entries) {
      const change = wanted.get(origin.name.toLowerCase())?.change;
      if (change !== "removed") outgoing.push({ origin, name: origin.name, content: packed(change) });
    }
    for (const { name, change } of wanted.values()) {
      if (!this.has(name) && change !== "removed") outgoing.push({ origin: null, name, content: packed(change) });
    }
    return writeZip(this.file, outgoing);
  }
}

function packed(change: Uint8Array | PackedContent | undefined): PackedContent | null {
  if (change === undefined) return null;
  return isPacked(change) ? change : pack(change);
}

/** True for content that was packed while it was written. */
export function isPacked(change: Uint8Array | PackedContent): change is PackedContent {
  return "packed" in change;
}
