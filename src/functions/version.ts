import metadata from "../../package.json";

/** `VERSION`: which Balance computes, e.g. `0.1.0`. */
export function version(): string {
  return metadata.version;
}
