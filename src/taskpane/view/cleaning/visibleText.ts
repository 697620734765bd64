const BLANK = /\s/gu;
const LINE_BREAK = /\r?\n/gu;

/** A text whose blanks can be seen: each as ␣, a line break as ⏎. */
export function visibleText(text: string): string {
  return text.replace(LINE_BREAK, "⏎").replace(BLANK, "␣");
}
