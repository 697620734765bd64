const PATIENCE = 10_000;
const PAUSE = 20;

/**
 * Waits for something that happens outside the page.
 *
 * @throws Error where it does not happen
 */
export async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await happened()); waited += PAUSE) {
    if (waited > PATIENCE) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
