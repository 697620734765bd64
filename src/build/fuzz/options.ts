import { parseArgs } from "node:util";

/** What `npm run fuzz` is asked for. */
export interface Options {
  readonly seed: number;
  /** Cases from `from` up to, but without, `to`. */
  readonly from: number;
  readonly to: number;
  /** True for the process that runs the cases itself. */
  readonly child: boolean;
  /** Where the damaged file is kept, or null. */
  readonly keep: string | null;
  readonly files: readonly string[];
}

const COUNT = 2_000;
const SEED = 20_261_121;

function whole(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`not a whole number: ${String(text)}`);
  return number;
}

/** Reads `--seed N --count N --case N --keep FILE FILES…`. `--case` runs that one case again. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      seed: { type: "string" },
      count: { type: "string" },
      case: { type: "string" },
      from: { type: "string" },
      keep: { type: "string" },
      child: { type: "boolean" },
    },
  });
  const from = whole(values.case ?? values.from, 0);
  const to = values.case === undefined ? whole(values.count, COUNT) : from + 1;
  return {
    seed: whole(values.seed, SEED),
    from,
    to,
    child: values.child ?? false,
    keep: values.keep ?? null,
    files: positionals,
  };
}
