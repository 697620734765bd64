import type { Thread } from "./fileThread";

/** The element that holds the script of the thread; the build puts it there. */
const SCRIPT = "file-thread";

/**
 * Starts the thread that holds the file out of a page that is one file with everything inside.
 *
 * @throws where the browser or the page's policy allows none
 */
export function startThread(): Thread {
  const text = document.getElementById(SCRIPT)?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    return new Worker(address, { name: "file" });
  } finally {
    // The worker keeps what it was made of.
    URL.revokeObjectURL(address);
  }
}
