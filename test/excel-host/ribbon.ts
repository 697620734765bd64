/** How a ribbon command came to its end: 0 is success, anything else office.js' number of an error. */
export interface CommandResult {
  readonly status: number;
  /** The event object as the handler left it. */
  readonly event: unknown;
}

/** What the frame sends for one press: id, the action's name, and the event object as JSON. */
export type CommandPress = readonly [id: string, action: string, event: string];

const PATIENCE = 10_000;

/** The buttons of the add-in's ribbon group. */
export class Ribbon {
  private readonly waiting = new Map<string, (result: CommandResult) => void>();
  private presses = 0;

  constructor(private readonly send: (press: CommandPress) => void) {}

  /**
   * Presses a button whose action is `ExecuteFunction`.
   *
   * @param action the `FunctionName` of the manifest
   * @returns once the handler has called `event.completed()`
   * @throws Error where it never does
   */
  press(action: string): Promise<CommandResult> {
    const id = `command${++this.presses}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error(`${action} did not complete its event`));
      }, PATIENCE);
      this.waiting.set(id, (result) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(result);
      });
      this.send([id, action, JSON.stringify({ source: { id: action } })]);
    });
  }

  /** The add-in says that a command has ended. */
  completed(id: string, status: number, event: string): void {
    this.waiting.get(id)?.({ status, event: event === "" ? null : JSON.parse(event) });
  }
}
