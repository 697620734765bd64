import { Deflate, deflateSync } from "fflate";
import { Crc32 } from "./crc32";

/** Content of a zip entry as it will be written. */
export interface PackedContent {
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
}

const BLOCK = 1 << 16;
/** A tenth bigger than with the usual 6 at the worst, in less than half of its time. */
const LEVEL = 2;
/** The table that finds repetitions has 2¹⁶ places, not a million that have to be cleared for every part. */
const MEMORY = 4;
/** UTF-8 needs at most three bytes for one UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/**
 * Packs a stream of bytes and texts, so that no part ever stands in memory whole a second time. What fits into one block is
 * packed in one go: most parts of a form do, and a stream of their own costs each of them more than its packing.
 */
export class Packer {
  private readonly packed: Uint8Array[] = [];
  private readonly crc = new Crc32();
  private readonly encoder = new TextEncoder();
  private stream: Deflate | null = null;
  private readonly block = new Uint8Array(BLOCK);
  private used = 0;
  private size = 0;

  bytes(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      if (this.used === BLOCK) this.flush();
      const piece = bytes.subarray(at, at + BLOCK - this.used);
      this.block.set(piece, this.used);
      this.used += piece.length;
      at += piece.length;
    }
  }

  text(text: string): void {
    if (text.length * BYTES_PER_UNIT > BLOCK) {
      this.bytes(this.encoder.encode(text));
      return;
    }
    if (text.length * BYTES_PER_UNIT > BLOCK - this.used) this.flush();
    this.used += this.encoder.encodeInto(text, this.block.subarray(this.used)).written;
  }

  finish(): PackedContent {
    if (this.stream === null) return packWhole(this.block.subarray(0, this.used));
    this.flush();
    this.stream.push(new Uint8Array(0), true);
    const packedSize = this.packed.reduce((sum, chunk) => sum + chunk.length, 0);
    return { packed: this.packed, packedSize, size: this.size, crc: this.crc.value };
  }

  private flush(): void {
    const bytes = this.block.subarray(0, this.used);
    this.used = 0;
    this.crc.push(bytes);
    this.size += bytes.length;
    this.stream ??= new Deflate({ level: LEVEL, mem: MEMORY }, (chunk) => this.packed.push(chunk));
    this.stream.push(bytes);
  }
}

/** Packs bytes that are at hand whole. */
export function pack(bytes: Uint8Array): PackedContent {
  if (bytes.length <= BLOCK) return packWhole(bytes);
  const packer = new Packer();
  packer.bytes(bytes);
  return packer.finish();
}

function packWhole(bytes: Uint8Array): PackedContent {
  const crc = new Crc32();
  crc.push(bytes);
  const packed = deflateSync(bytes, { level: LEVEL });
  return { packed: [packed], packedSize: packed.length, size: bytes.length, crc: crc.value };
}
