import { strToU8, Zip, ZipDeflate } from "fflate";

/** Texts are gathered to about so many characters before they are compressed. */
const CHUNK = 1 << 18;
const LEVEL = 1;
const ZIP_DAY = new Date(1980, 0, 1, 0, 0, 0);

/** Writes the parts of a large workbook one after another, without holding a part as one text. */
export class ZipStream {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.#chunks.push(chunk);
  });

  /** Adds a part from pieces of text. */
  add(name: string, pieces: Iterable<string>): void {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = ZIP_DAY;
    this.#zip.add(entry);
    let gathered = "";
    for (const piece of pieces) {
      gathered += piece;
      if (gathered.length < CHUNK) continue;
      entry.push(strToU8(gathered), false);
      gathered = "";
    }
    entry.push(strToU8(gathered), true);
  }

  /** Ends the file and hands it over. */
  finish(): Uint8Array {
    this.#zip.end();
    const whole = new Uint8Array(this.#chunks.reduce((length, chunk) => length + chunk.length, 0));
    let offset = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, offset);
      offset += chunk.length;
    }
    return whole;
  }
}
