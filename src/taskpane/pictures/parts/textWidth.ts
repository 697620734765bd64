/** Han, kana, full-width letters and punctuation: as wide as they are high. */
const FULL_WIDTH = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Wider than most Latin letters are on average in any of the pane's fonts, so that a text never turns out wider. */
const LATIN_SHARE = 0.62;

/**
 * How wide a line of text is at most. Reckoned, not measured: a picture has to come out alike on every computer, and
 * before it is drawn.
 *
 * @param size of the font, in pixels
 * @returns pixels
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += FULL_WIDTH.test(letter) || letter.length > 1 ? size : size * LATIN_SHARE;
  return width;
}

/**
 * Breaks a text into lines of a width: between words, between Chinese characters anywhere. A word that is wider than a
 * line is broken too.
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
    while (textWidth(line.trimEnd(), size) > width && line.length > 1) {
      const fitting = fittingStart(line, width, size);
      lines.push(fitting);
      line = line.slice(fitting.length);
    }
  }
  if (line.trimEnd() !== "") lines.push(line.trimEnd());
  return lines;
}

/** A Latin word with the blanks behind it, or any other single character. */
const PIECES = /[!-~\u00a0-\u024f]+ *|[^]/gu;

/** As many letters as fit, at least one. */
function fittingStart(text: string, width: number, size: number): string {
  let start = "";
  for (const letter of text) {
    if (start !== "" && textWidth(start + letter, size) > width) break;
    start += letter;
  }
  return start;
}
