/** Characters at the beginning that are looked at. */
const HEAD = 1 << 16;
/** A table copied from anywhere has a tab in most of its lines; a stray one in a CSV has not. */
const TABBED_SHARE = 0.5;

/** What separates the cells of a text: tab, semicolon or comma. */
export function separatorOf(text: string): "\t" | ";" | "," {
  const head = text.slice(0, HEAD);
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const tabbed = lines.filter((line) => line.includes("\t")).length;
  if (tabbed > 0 && tabbed >= lines.length * TABBED_SHARE) return "\t";
  const bare = head.replace(/"[^"]*"/g, "");
  return countOf(bare, ";") > countOf(bare, ",") ? ";" : ",";
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}
