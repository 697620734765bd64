/**
 * Starts the thread that judges. Its script is a file of its own, of the page's own origin.
 *
 * @throws where the browser or the page's policy allows none
 */
export function startWorker(): Worker {
  return new Worker(new URL("./assessing.worker.ts", import.meta.url), { name: "assessing" });
}
