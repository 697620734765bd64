/** What every browser has, and what nobody may rely on for ever. */
interface CopyingDocument {
  readonly execCommand?: (command: "copy") => boolean;
}

/**
 * Copies a text by the browser's oldest way, which asks for no permission and so works in the frame of an add-in too.
 * Only right after a click or a key.
 *
 * @returns whether it was copied
 */
export function copyText(text: string): boolean {
  const copying: CopyingDocument = document;
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener("copy", take);
  try {
    return copying.execCommand?.("copy") === true && isTaken;
  } finally {
    document.removeEventListener("copy", take);
  }
}
