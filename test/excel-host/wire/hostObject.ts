/** An object of Excel as the wire sees it. Members carry the names that a script uses (`rowIndex`, `getRange`). */
export interface HostObject {
  readonly className: string;
  /** What stands behind it in the model. */
  readonly model: unknown;
  readonly propertyNames: readonly string[];
  /** The objects of a collection; null where it is none. */
  items(): readonly HostObject[] | null;
  /** By what the client finds the object again, such as `{ Id: "…" }`. */
  identity(): Readonly<Record<string, string>>;
  isLink(name: string): boolean;
  /** @throws ApiError `ApiNotFound` for a property that the host does not have */
  read(name: string): unknown;
  /** @throws ApiError where there is no such property, or Excel refuses the value */
  assign(name: string, value: unknown): void;
  /** The object behind a navigation property; null for a null object. */
  follow(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "follow" in value;
}
