import type { Thread } from "../runningThread";
import { innerWorker } from "./innerWorker";

/**
 * Starts the thread that holds the file, in the page that is one file.
 *
 * @throws where the browser or the page's policy allows none
 */
export function startThread(): Thread {
  return innerWorker("file");
}
