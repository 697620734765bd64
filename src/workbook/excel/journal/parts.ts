import { CONTENT_NAMESPACE, HEAD_NAMESPACE } from "./ids";

/** Characters of one part: at most 450 kB, all of them Chinese. */
const PART_LENGTH = 150_000;
/** What has a meaning in XML, or no place in it. JSON can write each of them otherwise. */
const UNSAFE = /[<>&\u007f-\u009f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/g;

/** The parts that keep a text in a workbook. The head goes last: without it the others are nothing. */
export interface Parts {
  readonly head: string;
  readonly contents: readonly string[];
}

/**
 * Wraps JSON as custom XML parts.
 *
 * @param json whose strings are all that may hold unusual characters
 * @param sequence grows from journal to journal
 */
export function partsOf(json: string, sequence: number): Parts {
  const safe = json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const contents: string[] = [];
  for (let start = 0; start < safe.length; start += PART_LENGTH) {
    const attributes = `xmlns="${CONTENT_NAMESPACE}" sequence="${String(sequence)}" part="${String(contents.length)}"`;
    contents.push(`<content ${attributes}>${safe.slice(start, start + PART_LENGTH)}</content>`);
  }
  const attributes = `xmlns="${HEAD_NAMESPACE}" sequence="${String(sequence)}" parts="${String(contents.length)}"`;
  return { head: `<restore ${attributes}></restore>`, contents };
}

/** The sequence number that a part carries; null where it carries none. */
export function sequenceOf(xml: string): number | null {
  return attributeOf(xml, "sequence");
}

/**
 * The JSON that a head promises.
 *
 * @param contents the parts of any journal, in any order, as the application gives them back
 * @returns null where a part is missing
 */
export function jsonOf(head: string, contents: readonly string[]): string | null {
  const [sequence, count] = [sequenceOf(head), attributeOf(head, "parts")];
  if (sequence === null || count === null) return null;
  const own = new Map(
    contents.filter((xml) => sequenceOf(xml) === sequence).map((xml) => [attributeOf(xml, "part"), xml]),
  );
  const texts = Array.from({ length: count }, (_, part) => own.get(part));
  return texts.includes(undefined) ? null : texts.map((xml) => textOf(xml ?? "")).join("");
}

function attributeOf(xml: string, name: string): number | null {
  const value = new RegExp(`<[^?!][^>]*\\s${name}=["'](\\d+)["']`).exec(xml)?.[1];
  return value === undefined ? null : Number(value);
}

/** Our texts hold no markup; a quote is all that an application may have written another way. */
function textOf(xml: string): string {
  const text = /<content\b[^>]*>([^<]*)<\/content>/.exec(xml)?.[1] ?? "";
  return text.replace(/&quot;/g, '"').replace(/&apos;/g, "'");
}
