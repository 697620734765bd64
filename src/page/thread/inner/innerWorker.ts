/** The element that holds the script of every thread; the build puts it there. */
const SCRIPT = "threads";

/**
 * Starts a thread out of a page that is one file with everything inside. All threads share one script, which knows by the
 * name which of them it is.
 *
 * @throws where the browser or the page's policy allows none
 */
export function innerWorker(name: "file" | "planning"): Worker {
  const text = document.getElementById(SCRIPT)?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    return new Worker(address, { name });
  } finally {
    // The worker keeps what it was made of.
    URL.revokeObjectURL(address);
  }
}
