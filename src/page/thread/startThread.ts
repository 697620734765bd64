import type { Thread } from "./runningThread";

/**
 * Starts the thread that holds the file; its script lies beside the page. In the one-file page `startInnerThread` takes
 * the place of this.
 *
 * @throws where the browser or the page's policy allows none
 */
export function startThread(): Thread {
  return new Worker(new URL("./file.worker.ts", import.meta.url), { name: "file" });
}
