const SLICES = 8;
const POLYNOMIAL = 0xedb88320;

/** Eight tables of 256: `tables[256 * k + b]` is the remainder of byte `b` followed by `k` zero bytes. */
const tables = makeTables();

function makeTables(): Int32Array {
  const made = new Int32Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
    made[byte] = remainder;
  }
  for (let index = 256; index < made.length; index++) {
    const shorter = made[index - 256] ?? 0;
    made[index] = (shorter >>> 8) ^ (made[shorter & 255] ?? 0);
  }
  return made;
}

/** The CRC-32 of a stream of bytes, as zip wants it; eight bytes a step. */
export class Crc32 {
  private state = ~0;

  push(bytes: Uint8Array): void {
    let crc = this.state;
    let at = 0;
    const wholeSteps = bytes.length - (bytes.length % SLICES);
    for (; at < wholeSteps; at += SLICES) {
      crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
      crc =
        table(7, crc & 255) ^
        table(6, (crc >>> 8) & 255) ^
        table(5, (crc >>> 16) & 255) ^
        table(4, crc >>> 24) ^
        table(3, byte(bytes, at + 4)) ^
        table(2, byte(bytes, at + 5)) ^
        table(1, byte(bytes, at + 6)) ^
        table(0, byte(bytes, at + 7));
    }
    for (; at < bytes.length; at++) crc = (crc >>> 8) ^ table(0, (crc ^ byte(bytes, at)) & 255);
    this.state = crc;
  }

  /** The checksum of all that was pushed, unsigned. */
  get value(): number {
    return ~this.state >>> 0;
  }
}

function table(slice: number, index: number): number {
  return tables[slice * 256 + index] ?? 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
