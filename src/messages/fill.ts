/** Values for a sentence's placeholders. */
export type Parameters = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/**
 * Puts values into a sentence of the catalogue: `{name}` stands for the parameter of that name.
 *
 * @throws RangeError for a placeholder without a parameter: a sentence with a hole in it must never reach a user
 */
export function fill(template: string, parameters: Parameters): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${template}"`);
    return String(value);
  });
}

/** The names of a sentence's placeholders, each once, in order. */
export function placeholders(template: string): readonly string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ""))];
}
