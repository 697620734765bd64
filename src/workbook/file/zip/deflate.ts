import { Deflate } from "fflate";
import { Crc32 } from "./crc32";

/** Content of a zip entry as it will be written. */
export interface PackedContent {
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
}

const BLOCK = 1 << 16;
/** Hardly bigger than the usual 6, and a third faster. */
const LEVEL = 4;
/** UTF-8 needs at most three bytes for one UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/** Packs a stream of bytes and texts, so that no part ever stands in memory whole a second time. */
export class Packer {
  private readonly packed: Uint8Array[] = [];
  private readonly crc = new Crc32();
  private readonly encoder = new TextEncoder();
  private readonly stream = new Deflate({ level: LEVEL }, (chunk) => this.packed.push(chunk));
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
    this.flush();
    this.stream.push(new Uint8Array(0), true);
    const packedSize = this.packed.reduce((sum, chunk) => sum + chunk.length, 0);
    return { packed: this.packed, packedSize, size: this.size, crc: this.crc.value };
  }

  private flush(): void {
    this.push(this.block.subarray(0, this.used));
    this.used = 0;
  }

  private push(bytes: Uint8Array): void {
    this.crc.push(bytes);
    this.size += bytes.length;
    this.stream.push(bytes);
  }
}

/** Packs bytes that are at hand whole. */
export function pack(bytes: Uint8Array): PackedContent {
  const packer = new Packer();
  packer.bytes(bytes);
  return packer.finish();
}
