import type { Splice } from "../xml/splice";
import { spliced } from "../xml/splice";
import { isPacked, type Archive, type PartChange } from "../zip/archive";

/** The changes of one `apply`, collected part by part. */
export class PackageChanges {
  private readonly whole = new Map<string, PartChange>();
  private readonly pieces = new Map<string, { readonly bytes: Uint8Array; readonly splices: Splice[] }>();

  constructor(private readonly archive: Archive) {}

  /** Gives a part new content, adds it, or removes it. A part that already says the same is left alone. */
  replace(part: string, change: PartChange): void {
    if (change !== "removed" && !isPacked(change) && isSame(this.archive.read(part), change)) return;
    this.whole.set(part, change);
  }

  /** Replaces stretches of a part; several calls for one part add up. `bytes` is the part as it stands. */
  splice(part: string, bytes: Uint8Array, ...splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    const known = this.pieces.get(part);
    if (known === undefined) this.pieces.set(part, { bytes, splices: [...splices] });
    else known.splices.push(...splices);
  }

  /** All changes by part; empty where nothing changes. */
  byPart(): ReadonlyMap<string, PartChange> {
    const changes = new Map(this.whole);
    for (const [part, { bytes, splices }] of this.pieces) changes.set(part, spliced(bytes, splices));
    return changes;
  }
}

function isSame(left: Uint8Array | null, right: Uint8Array): boolean {
  return left !== null && left.length === right.length && left.every((byte, index) => byte === right[index]);
}
