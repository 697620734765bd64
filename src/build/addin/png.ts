const SIGNATURE = "89504e470d0a1a0a";
const HEADER_BYTES = 24;

/** Width and height of a PNG in pixels, from its header (RFC 2083, 11.2.1); null where the bytes are none. */
export function pngSize(bytes: Uint8Array): readonly [number, number] | null {
  if (bytes.length < HEADER_BYTES) return null;
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  if (header.toString("hex", 0, 8) !== SIGNATURE) return null;
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}
