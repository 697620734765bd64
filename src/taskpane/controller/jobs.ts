/** One piece of work at a time: reading can be stopped, writing has to come to its end. */
export class Jobs {
  private current: { readonly stop: AbortController; readonly stoppable: boolean } | null = null;

  /** True while something runs that must not be interrupted. */
  get isWriting(): boolean {
    return this.current !== null && !this.current.stoppable;
  }

  /** True while anything runs. */
  get isBusy(): boolean {
    return this.current !== null;
  }

  /** Stops what can be stopped. @returns whether something was */
  stop(): boolean {
    if (this.current === null || this.isWriting) return false;
    this.current.stop.abort();
    this.current = null;
    return true;
  }

  /**
   * Runs a job, in place of one that can be stopped; does nothing while something is being written.
   *
   * @param work hears by the signal that it is not wanted any more
   * @param onError called unless the job was stopped
   */
  async run(
    stoppable: boolean,
    work: (signal: AbortSignal) => Promise<void>,
    onError: (error: unknown) => void,
  ): Promise<void> {
    if (this.isWriting) return;
    this.stop();
    const job = { stop: new AbortController(), stoppable };
    const { signal } = job.stop;
    this.current = job;
    try {
      await work(signal);
    } catch (error) {
      if (!signal.aborted) onError(error);
    } finally {
      if (this.current === job) this.current = null;
    }
  }
}
