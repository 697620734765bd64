import { Random } from "../county";
import { MUTATIONS } from "./mutations";
import { Package } from "./package";

/** A form to damage. */
export interface Form {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A damaged form, and how it came to be. */
export interface Case {
  readonly seed: number;
  readonly number: number;
  /** The form and the damage done to it, as a person reads it. */
  readonly what: string;
  readonly bytes: Uint8Array;
}

const MOST = 3;
/** Damage that shows only where nothing else is broken comes more often than damage to the bytes. */
const BYTE_SHARE = 0.12;

/**
 * One damaged form: one of the forms with one to three mutations. The same seed and number give the same bytes.
 *
 * @throws RangeError without a form
 */
export function makeCase(seed: number, number: number, forms: readonly Form[]): Case {
  const random = new Random(seed, number);
  const form = random.pick(forms);
  const parts = new Package(form.bytes);
  const done: string[] = [];
  const rest = MUTATIONS.filter(({ name }) => !name.startsWith("bytes/"));
  const times = random.chance(0.5) ? 1 : random.integer(2, MOST);
  let bytes: Uint8Array | undefined;
  for (let time = 0; time < times && bytes === undefined; time += 1) {
    const mutation = random.pick(random.chance(BYTE_SHARE) ? MUTATIONS : rest);
    done.push(mutation.name);
    bytes = mutation.apply(parts, random);
  }
  return { seed, number, what: `${form.name}: ${done.join(" + ")}`, bytes: bytes ?? parts.packed() };
}
