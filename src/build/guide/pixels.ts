import { inflateSync } from "node:zlib";

/** A picture as it is seen: `0xRRGGBB` row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

const SIGNATURE_BYTES = 8;
const CHUNK_BYTES = 12;
/** Bytes of a pixel by the colour type of PNG: true colour, and that with transparency. */
const BYTES_OF_TYPE: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Reads a PNG as a browser writes screenshots: eight bits a channel, not interlaced; transparency is left out.
 *
 * @throws Error for another kind of PNG
 * @see https://www.w3.org/TR/png-3/
 */
export function pixelsOf(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = BYTES_OF_TYPE[header.readUInt8(9)];
  if (size === undefined || header.readUInt8(8) !== 8 || header.readUInt8(12) !== 0)
    throw new Error("a kind of PNG that is not read here");
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map((chunk) => chunk.data)));
  const lines = unfiltered(data, width * size, height, size);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at++) colours[at] = lines.readUIntBE(at * size, 3);
  return { width, height, colours };
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE_BYTES; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data });
    at += length + CHUNK_BYTES;
  }
  return chunks;
}

/** Takes back what PNG does to each line so that it packs better: every byte is told by its neighbours. */
function unfiltered(data: Buffer, stride: number, height: number, size: number): Buffer {
  const lines = Buffer.alloc(stride * height);
  const byte = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : (lines[row * stride + column] ?? 0);
  for (let row = 0; row < height; row++) {
    const start = row * (stride + 1);
    const filter = data[start];
    for (let column = 0; column < stride; column++) {
      const [left, up] = [byte(row, column - size), byte(row - 1, column)];
      const told = [0, left, up, (left + up) >> 1, paeth(left, up, column < size ? 0 : byte(row - 1, column - size))];
      lines[row * stride + column] = (data[start + 1 + column] ?? 0) + (told[filter ?? 0] ?? 0);
    }
  }
  return lines;
}

/** Whichever of three neighbours is nearest to what they foretell together. */
function paeth(left: number, up: number, corner: number): number {
  const [byLeft, byUp, byCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (byLeft === undefined || byUp === undefined || byCorner === undefined) return 0;
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
