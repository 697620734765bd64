import type { Random } from "../../county";
import type { Mutation } from "./mutation";

const LONGEST = 64;

function onBytes(name: string, change: (bytes: Uint8Array, random: Random) => Uint8Array): Mutation {
  return { name, apply: (form, random) => change(Uint8Array.from(form.bytes), random) };
}

function place(bytes: Uint8Array, random: Random): number {
  return random.integer(0, Math.max(0, bytes.length - 1));
}

/** Damage to the file as a disk, a mail program or a chat makes it. */
export const BYTE_MUTATIONS: readonly Mutation[] = [
  onBytes("bytes/flip", (bytes, random) => {
    for (let left = random.integer(1, 8); left > 0; left -= 1) {
      const at = place(bytes, random);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.integer(0, 7));
    }
    return bytes;
  }),
  onBytes("bytes/cutOff", (bytes, random) => bytes.subarray(0, place(bytes, random))),
  onBytes("bytes/zeros", (bytes, random) => {
    const at = place(bytes, random);
    return bytes.fill(0, at, at + random.integer(1, LONGEST));
  }),
  onBytes("bytes/noise", (bytes, random) => {
    const at = place(bytes, random);
    for (let index = at; index < Math.min(bytes.length, at + LONGEST); index += 1)
      bytes[index] = random.integer(0, 255);
    return bytes;
  }),
  onBytes("bytes/missing", (bytes, random) => {
    const at = place(bytes, random);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + random.integer(1, LONGEST))]);
  }),
  onBytes("bytes/tailNoise", (bytes, random) => {
    // Where the directory stands: what a reader trusts first.
    const from = Math.max(0, bytes.length - 600);
    bytes[random.integer(from, bytes.length - 1)] = random.integer(0, 255);
    return bytes;
  }),
];
