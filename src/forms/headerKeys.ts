import { headerKey, type HeaderKey } from "./headerKey";

/** More different texts than this are no titles any more, but the texts of a very long list. */
const MOST = 4_000;

/**
 * The header keys of one look at a workbook: the same few titles are looked up at every depth of a header and in every
 * table, and bringing a text into the form in which it is compared is slow.
 */
export class HeaderKeys {
  private readonly known = new Map<string, HeaderKey>();

  of(text: string): HeaderKey {
    let key = this.known.get(text);
    if (key === undefined) {
      if (this.known.size >= MOST) this.known.clear();
      this.known.set(text, (key = headerKey(text)));
    }
    return key;
  }
}
