/**
 * Lets a page do what else it has to do before work goes on. A timer would not do: a page that is not seen waits a second
 * for each.
 */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
