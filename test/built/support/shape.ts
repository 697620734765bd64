/** What a JSON value has to look like; `T` is what it is then known to be. */
export interface Shape<T> {
  /** Everything that is not as it has to be, each with its place; empty where the value fits. */
  readonly problems: (value: unknown, at: string) => string[];
  /** Never there: carries the type. */
  readonly of?: T;
}

export type Shaped<S> = S extends Shape<infer T> ? T : never;

function shape<T>(fits: (value: unknown) => boolean, name: string): Shape<T> {
  return {
    problems: (value, at) => (fits(value) ? [] : [`${at}: ${name} expected, ${JSON.stringify(value)} found`]),
  };
}

export const text = shape<string>((value) => typeof value === "string", "text");
export const filledText = shape<string>((value) => typeof value === "string" && value.trim() !== "", "filled text");
export const truth = shape<boolean>((value) => typeof value === "boolean", "true or false");
export const figure = shape<number>((value) => typeof value === "number", "number");
export const count = shape<number>((value) => Number.isInteger(value) && Number(value) >= 0, "count");

export function matching(pattern: RegExp): Shape<string> {
  return shape((value) => typeof value === "string" && pattern.test(value), String(pattern));
}

export function oneOf<const T extends string | number>(...words: readonly T[]): Shape<T> {
  return shape((value) => words.some((word) => word === value), words.join(" | "));
}

export function nullable<T>(inner: Shape<T>): Shape<T | null> {
  return { problems: (value, at) => (value === null ? [] : inner.problems(value, at)) };
}

/** Fits where one of the shapes does. */
export function either<A, B>(left: Shape<A>, right: Shape<B>): Shape<A | B> {
  return {
    problems: (value, at) => {
      const problems = left.problems(value, at);
      return problems.length === 0 || right.problems(value, at).length === 0 ? [] : problems;
    },
  };
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    problems: (value, at) =>
      Array.isArray(value)
        ? value.flatMap((entry, index) => item.problems(entry, `${at}[${String(index)}]`))
        : [`${at}: list expected`],
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with any keys that match, all values alike. */
export function byKey<T>(key: RegExp, item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    problems: (value, at) =>
      isObject(value)
        ? Object.entries(value).flatMap(([name, entry]) => [
            ...(key.test(name) ? [] : [`${at}: key ${name} does not match ${String(key)}`]),
            ...item.problems(entry, `${at}.${name}`),
          ])
        : [`${at}: object expected`],
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type ObjectOf<F extends Fields> = { readonly [K in keyof F]: Shaped<F[K]> };

/** An object that has all of these keys, and maybe others. */
export function object<F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  return {
    problems: (value, at) =>
      isObject(value)
        ? Object.entries(fields).flatMap(([name, field]) =>
            Object.hasOwn(value, name) ? field.problems(value[name], `${at}.${name}`) : [`${at}.${name}: missing`],
          )
        : [`${at}: object expected`],
  };
}

/** An object that may have these keys and has no others. */
export function partial<F extends Fields>(fields: F): Shape<Partial<ObjectOf<F>>> {
  return {
    problems: (value, at) =>
      isObject(value)
        ? Object.entries(value).flatMap(
            ([name, entry]) => fields[name]?.problems(entry, `${at}.${name}`) ?? [`${at}.${name}: unknown key`],
          )
        : [`${at}: object expected`],
  };
}

function conforms<T>(wanted: Shape<T>, value: unknown): value is T {
  return wanted.problems(value, "$").length === 0;
}

/**
 * Reads JSON of a given shape.
 *
 * @throws TypeError that lists every place where it has another one
 */
export function parsed<T>(wanted: Shape<T>, json: string): T {
  const value: unknown = JSON.parse(json);
  if (conforms(wanted, value)) return value;
  throw new TypeError(wanted.problems(value, "$").slice(0, 20).join("\n"));
}
