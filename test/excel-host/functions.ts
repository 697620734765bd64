import { hostClass, isRecord, type HostObject } from "./wire";

/** What came back from a custom function. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly code: number | null };

/** One push message to the add-in, as office.js expects it. */
export type PushEntry = readonly [category: number, type: number, target: string, message: string, id: number];

const INVOKE = [1, 1000, ""] as const;
const PATIENCE = 5000;

/** The part of Excel that calls custom functions: through the runtime that Microsoft ships inside office.js. */
export class FunctionCaller {
  /** What the client's runtime talks to. */
  readonly service: HostObject = FUNCTIONS.of(this);
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private calls = 0;
  private announce: () => void = () => undefined;
  /** Settled as soon as the runtime in the add-in has said that it is there. */
  readonly ready = new Promise<void>((resolve) => {
    this.announce = resolve;
  });

  constructor(private readonly push: (entries: readonly PushEntry[]) => void) {}

  /**
   * Calls a function as a formula would.
   *
   * @param name with its namespace
   * @param args numbers, texts, or ranges as rows of cells; null for what is left out
   * @throws Error where no answer comes within five seconds
   */
  call(name: string, args: readonly unknown[]): Promise<FunctionResult> {
    const id = ++this.calls;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error(`${name} did not answer`));
      }, PATIENCE);
      this.waiting.set(id, (result) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(result);
      });
      const message = JSON.stringify([id, name.toUpperCase(), args, "Sheet1!A1", 0, null]);
      this.push([[...INVOKE, message, id]]);
    });
  }

  runtimeIsThere(): void {
    this.announce();
  }

  settle(id: unknown, result: FunctionResult): void {
    if (typeof id === "number") this.waiting.get(id)?.(result);
  }
}

/** How the runtime hands results back: as arrays, or as objects where the host announces no CustomFunctions 1.7. */
const FUNCTIONS = hostClass<FunctionCaller>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (caller) => {
      caller.runtimeIsThere();
    },
    _GetEnabledFeatures: () => [],
    setInvocationArrayResults: (caller, results) => {
      for (const result of list(results)) {
        const [id, ok, value, code] = list(result);
        caller.settle(id, resultOf(ok === true, value, code));
      }
    },
    setInvocationResults: (caller, results) => {
      for (const result of list(results)) {
        if (isRecord(result))
          caller.settle(result.id, resultOf(result.failed !== true, result.value, result.errorCode));
      }
    },
  },
});

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function resultOf(ok: boolean, value: unknown, code: unknown): FunctionResult {
  if (ok) return { ok, value };
  return { ok, message: typeof value === "string" ? value : "", code: typeof code === "number" ? code : null };
}
