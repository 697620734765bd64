import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pixelsOf } from "./pixels";
import { smallPng } from "./smallPng";

const ICON = path.join(__dirname, "../../../assets/icon-128.png");
const few = fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => ({
  width: 4,
  height: 3,
  colours: Uint32Array.from(bytes, (byte) => byte * 0x010203),
}));

/** What a palette's PNG shows, by its own tables. */
function shown(png: Buffer): number {
  return png.indexOf("PLTE");
}

it("reads what a browser wrote, of the size that it says", () => {
  const { width, height, colours } = pixelsOf(readFileSync(ICON));
  expect([width, height, colours.length]).toEqual([128, 128, 128 * 128]);
  expect(new Set(colours).size).toBeGreaterThan(1);
});

it("makes the same file of the same picture, with no more colours than it has", () => {
  fc.assert(
    fc.property(few, (pixels) => {
      const png = smallPng(pixels);
      expect(png.equals(smallPng(pixels))).toBe(true);
      expect(png.readUInt32BE(shown(png) - 4)).toBe(3 * new Set(pixels.colours).size);
    }),
  );
});

it("keeps to 256 colours and takes the nearest of them for the others", () => {
  const colours = Uint32Array.from({ length: 600 }, (_, at) => at % 300);
  const png = smallPng({ width: 600, height: 1, colours });
  expect(png.readUInt32BE(shown(png) - 4)).toBe(3 * 256);
});
