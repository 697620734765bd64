import { PartWindow } from "./window";

const MEGABYTE = 1 << 20;
const NONE = new Uint8Array(0);

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A part in pieces of so many bytes, and how many of them were asked for. */
function inPieces(text: string, size: number): { readonly pieces: Iterable<Uint8Array>; readonly asked: () => number } {
  const bytes = new TextEncoder().encode(text);
  let asked = 0;
  function* pieces(): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) {
      asked += 1;
      yield bytes.slice(at, at + size);
    }
  }
  return { pieces: pieces(), asked: () => asked };
}

/** All stretches, one behind the other. */
function stretches(text: string, size: number): string[] {
  const window = new PartWindow(inPieces(text, size).pieces, "row");
  const found = [textOf(window.moveTo(0, NONE))];
  for (let last = found[0] ?? ""; !window.isLast;) {
    last = textOf(window.moveTo(new TextEncoder().encode(last).length, NONE));
    found.push(last);
  }
  return found;
}

describe("a window over a large part", () => {
  const row = `<x:row r="1"><x:c><x:v>${"7".repeat(999)}</x:v></x:c></x:row>`;
  const part = `<x:sheetData>${row.repeat(3_000)}</x:sheetData>`;

  it("shows every byte once, in stretches that end behind a whole row", () => {
    const found = stretches(part, 65_537);
    expect(found.length).toBeGreaterThan(2);
    expect(found.join("") === part).toBe(true);
    for (const stretch of found.slice(0, -1)) expect(stretch.endsWith("</x:row>")).toBe(true);
  });

  it("unpacks no more than it needs", () => {
    const { pieces, asked } = inPieces(part, 65_536);
    new PartWindow(pieces, "row").moveTo(0, NONE);
    expect(asked()).toBeLessThanOrEqual(MEGABYTE / 65_536 + 1);
  });

  it("grows for a row that is longer than what is unpacked ahead", () => {
    const long = `<row><c><v>${"1".repeat(3 * MEGABYTE)}</v></c></row>`;
    const [first = ""] = stretches(`<sheetData>${long}${"<row></row>".repeat(200_000)}</sheetData>`, 100_000);
    expect(first.startsWith(`<sheetData>${long}`)).toBe(true);
  });

  it("is not misled by an opening tag or by a longer name", () => {
    const text = `<d><row>1</row><x:row><c/></myrow><b>${" ".repeat(2 * MEGABYTE)}`;
    const window = new PartWindow(inPieces(`${text}</d>`, MEGABYTE + 40).pieces, "row");
    expect(textOf(window.moveTo(0, NONE))).toBe("<d><row>1</row>");
  });

  it("begins where it is told, behind what shall stand at its head", () => {
    const window = new PartWindow(inPieces(part, 100_000).pieces, "row");
    const from = window.moveTo(0, NONE).length;
    const head = new TextEncoder().encode("abcd");
    expect(textOf(window.moveTo(from, head)).startsWith(`abcd${row}`)).toBe(true);
  });
});
