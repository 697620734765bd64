import { innerWorker } from "./innerWorker";

/**
 * Starts the thread that plans, in the page that is one file.
 *
 * @throws where the browser or the page's policy allows none
 */
export function startPlanning(): Worker {
  return innerWorker("planning");
}
