import { unzipSync, zipSync } from "fflate";

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** A workbook file taken apart, to be damaged part by part. */
export class Package {
  private readonly parts: Record<string, Uint8Array>;

  constructor(readonly bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  get names(): readonly string[] {
    return Object.keys(this.parts);
  }

  get sheets(): readonly string[] {
    return this.names.filter((name) => SHEET.test(name));
  }

  /** Parts that hold texts of cells. */
  get texts(): readonly string[] {
    const strings = this.names.filter((name) => name === "xl/sharedStrings.xml");
    return strings.length > 0 ? strings : this.sheets;
  }

  get xml(): readonly string[] {
    return this.names.filter((name) => /\.(?:xml|rels)$/.test(name));
  }

  text(part: string): string {
    return new TextDecoder().decode(this.content(part));
  }

  setText(part: string, text: string): void {
    this.parts[part] = new TextEncoder().encode(text);
  }

  content(part: string): Uint8Array {
    return this.parts[part] ?? new Uint8Array(0);
  }

  setContent(part: string, content: Uint8Array): void {
    this.parts[part] = content;
  }

  remove(part: string): void {
    Reflect.deleteProperty(this.parts, part);
  }

  /** The file put together again; the day is fixed, so that the bytes depend on the parts alone. */
  packed(): Uint8Array {
    return zipSync(this.parts, { level: 1, mtime: new Date(2026, 0, 1) });
  }
}
