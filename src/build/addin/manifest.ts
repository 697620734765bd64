/** The base address for which `manifest.xml` itself is written. */
export const DEVELOPMENT_BASE = "https://localhost:3000/";

/** Development and production are two add-ins to Office, so that both can be installed without a clash of names. */
const IDENTITIES = {
  development: {
    id: "8f6a2c57-3b1e-4c0a-9d52-61f0b7e4a9d3",
    namespace: "BALANCEDEV",
    names: ["均衡（开发版）", "Balance (development)"],
  },
  production: {
    id: "c41d7a80-5e96-4f2b-8a37-2d9be60c1f54",
    namespace: "BALANCE",
    names: ["均衡", "Balance"],
  },
} as const;

export type Environment = keyof typeof IDENTITIES;

/** Where an add-in will be served. */
export interface Place {
  readonly environment: Environment;
  /** Address of the folder that is served, with the slash at its end. */
  readonly base: string;
  /** File name in the source manifest → file name as built, for names that carry a hash. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The manifest for a place, made from the one for development.
 *
 * @throws Error where a production manifest would still name this computer, or a text to replace is not there
 */
export function manifestFor(source: string, { environment, base, files }: Place): string {
  const [from, to] = [IDENTITIES.development, IDENTITIES[environment]];
  let manifest = source;
  const replace = (old: string, wanted: string): void => {
    if (!manifest.includes(old)) throw new Error(`manifest.xml does not hold "${old}"`);
    manifest = manifest.split(old).join(wanted);
  };
  for (const [old, wanted] of files) replace(DEVELOPMENT_BASE + old, DEVELOPMENT_BASE + wanted);
  replace(DEVELOPMENT_BASE, base);
  replace(`<Id>${from.id}</Id>`, `<Id>${to.id}</Id>`);
  replace(`DefaultValue="${from.namespace}"`, `DefaultValue="${to.namespace}"`);
  from.names.forEach((name, index) => {
    replace(`"${name}"`, `"${to.names[index] ?? name}"`);
  });
  manifest = manifest.replace(/^<!--.*-->\n/m, "");
  if (environment === "production" && /\blocalhost\b|\b127\.0\.0\.1\b|\[::1\]/i.test(manifest))
    throw new Error("A manifest for production must not name localhost; give the address with --env base=https://…/");
  return manifest;
}
