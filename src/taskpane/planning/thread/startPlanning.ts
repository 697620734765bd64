/**
 * Starts the thread that plans. Its script is a file of its own, of the page's own origin.
 *
 * @throws where the browser or the page's policy allows none
 */
export function startPlanning(): Worker {
  return new Worker(new URL("./planning.worker.ts", import.meta.url), { name: "planning" });
}
