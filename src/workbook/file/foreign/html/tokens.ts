/** A piece of a page: a tag, or the text between two. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open" | "close"; readonly name: string; readonly attributes: string };

/** Elements whose content is no text of the page. */
const HIDDEN = new Set([
  "script",
  "style",
  "title",
  "xml",
  "textarea",
  "template",
  "noscript",
  "svg",
  "math",
  "object",
]);
const NAME = /[a-zA-Z][\w:-]*/y;

/**
 * Splits a page into tags and texts, in one pass whatever the page looks like.
 *
 * Comments, declarations and the content of scripts and styles are left out; nothing is run, fetched or resolved.
 */
export function* tokensOf(page: string): Generator<HtmlToken> {
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf("<", at);
    if (open < 0) {
      yield { kind: "text", text: page.slice(at) };
      return;
    }
    if (open > at) yield { kind: "text", text: page.slice(at, open) };
    const tag = tagAt(page, open);
    if (tag.token !== null) yield tag.token;
    at = tag.token?.kind === "open" && HIDDEN.has(tag.token.name) ? endOfHidden(page, tag) : tag.end;
  }
}

interface Tag {
  readonly token: HtmlToken | null;
  readonly end: number;
}

function tagAt(page: string, open: number): Tag {
  if (page.startsWith("<!--", open)) return { token: null, end: after(page, "-->", open + 4) };
  const closing = page[open + 1] === "/";
  NAME.lastIndex = open + (closing ? 2 : 1);
  const name = NAME.exec(page)?.[0];
  if (name === undefined) {
    // `<!` and `<?` are declarations; any other `<` is a sign of its own, as in `x < 3`.
    if (/[!?/]/.test(page[open + 1] ?? "")) return { token: null, end: after(page, ">", open) };
    return { token: { kind: "text", text: "<" }, end: open + 1 };
  }
  const start = NAME.lastIndex;
  const end = endOfTag(page, start);
  const attributes = page.slice(start, end - 1);
  return { token: { kind: closing ? "close" : "open", name: name.toLowerCase(), attributes }, end };
}

/** Behind the `>` that closes a tag; one inside quotes does not. */
function endOfTag(page: string, from: number): number {
  let quote: string | null = null;
  for (let at = from; at < page.length; at++) {
    const character = page[at];
    if (quote !== null) quote = character === quote ? null : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return page.length;
}

function endOfHidden(page: string, { token, end }: Tag): number {
  if (token === null || token.kind === "text" || token.attributes.endsWith("/")) return end;
  const close = new RegExp(`</${token.name}\\b`, "gi");
  close.lastIndex = end;
  return close.exec(page)?.index ?? page.length;
}

function after(page: string, mark: string, from: number): number {
  const at = page.indexOf(mark, from);
  return at < 0 ? page.length : at + mark.length;
}

/** The value of an attribute, or null. */
export function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? "");
}
