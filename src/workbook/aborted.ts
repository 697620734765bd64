/** What a promise is rejected with whose work was stopped. */
export function aborted(): DOMException {
  return new DOMException("stopped", "AbortError");
}
