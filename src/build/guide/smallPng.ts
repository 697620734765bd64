import { crc32, deflateSync } from "node:zlib";
import type { Pixels } from "./pixels";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
/** As many as one byte tells apart. */
const PALETTE = 256;

/**
 * A PNG with a palette, a quarter of a screenshot's size: the colours that occur most, every other as the nearest of
 * them. Pages of few colours, with the edges of letters between, look the same.
 */
export function smallPng({ width, height, colours }: Pixels): Buffer {
  const palette = mostUsed(colours);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const lines = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    lines[at + Math.floor(at / width) + 1] = place;
  });
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const table = Buffer.from(palette.flatMap(channelsOf));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", table),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The colours that occur most, the same for the same picture. */
function mostUsed(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || one - other)
    .slice(0, PALETTE)
    .map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const wanted = channelsOf(colour);
  const distances = palette.map((each) =>
    channelsOf(each).reduce((sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function channelsOf(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
