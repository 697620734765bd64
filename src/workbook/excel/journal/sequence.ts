let last = 0;

/** A number that grows from journal to journal, in every pane: the time, and never the same twice in this one. */
export function nextSequence(): number {
  last = Math.max(Date.now(), last + 1);
  return last;
}
