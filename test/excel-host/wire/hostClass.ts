import { ApiError, missingMember } from "./errors";
import type { HostObject } from "./hostObject";

/** A scalar property; one without `set` is read only. */
export interface Property<Model> {
  readonly get: (model: Model) => unknown;
  readonly set?: (model: Model, value: unknown) => void;
}

/** The members of one of Excel's classes, as far as the host has them. Names are those that a script uses. */
export interface ClassDefinition<Model> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Model>>>;
  readonly links?: Readonly<Record<string, (model: Model) => HostObject | null>>;
  /** A method answers a plain value, an object, or null for a null object; undefined is nothing. */
  readonly methods?: Readonly<Record<string, (model: Model, ...args: readonly unknown[]) => unknown>>;
  /** What a script calls the event, by the name in `_Register…Event`. */
  readonly events?: Readonly<Record<string, string>>;
  readonly items?: (model: Model) => readonly HostObject[];
  /** `getItem`. */
  readonly item?: (model: Model, key: unknown) => HostObject;
  readonly identity?: (model: Model) => Readonly<Record<string, string>>;
}

/** One of Excel's classes, ready to stand before a model. */
export interface HostClass<Model> {
  readonly name: string;
  /** Every member that a script can use. */
  readonly members: ReadonlySet<string>;
  readonly of: (model: Model) => HostObject;
}

/** Makes a class of its table of members; whatever is not in the table fails loudly. */
export function hostClass<Model>(definition: ClassDefinition<Model>): HostClass<Model> {
  return {
    name: definition.name,
    members: memberNames(definition),
    of: (model) => new BoundObject(definition, model),
  };
}

function memberNames<Model>(definition: ClassDefinition<Model>): ReadonlySet<string> {
  const { properties = {}, links = {}, methods = {}, events = {} } = definition;
  return new Set([
    ...[properties, links, methods].flatMap((table) => Object.keys(table)),
    ...Object.values(events),
    ...(definition.items === undefined ? [] : ["items"]),
    ...(definition.item === undefined ? [] : ["getItem"]),
  ]);
}

class BoundObject<Model> implements HostObject {
  constructor(
    private readonly definition: ClassDefinition<Model>,
    readonly model: Model,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.definition.properties ?? {});
  }

  items(): readonly HostObject[] | null {
    return this.definition.items?.(this.model) ?? null;
  }

  identity(): Readonly<Record<string, string>> {
    return this.definition.identity?.(this.model) ?? {};
  }

  isLink(name: string): boolean {
    return Object.hasOwn(this.definition.links ?? {}, name);
  }

  read(name: string): unknown {
    return this.property(name).get(this.model);
  }

  assign(name: string, value: unknown): void {
    const { set } = this.property(name);
    if (set === undefined) throw new ApiError("InvalidArgument", `${this.className}.${name} is read-only`);
    set(this.model, value);
  }

  follow(name: string): HostObject | null {
    const link = this.definition.links?.[name];
    if (link === undefined) throw missingMember(this.className, name);
    return link(this.model);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const event = /^_(?:Unr|R)egister(\w+)Event$/.exec(name)?.[1];
    if (event !== undefined) {
      if (this.definition.events?.[event] === undefined) throw missingMember(this.className, `on${event}`);
      return undefined;
    }
    const method = this.definition.methods?.[name];
    if (method === undefined) throw missingMember(this.className, `${name}()`);
    return method(this.model, ...args);
  }

  item(key: unknown): HostObject {
    const item = this.definition.item;
    if (item === undefined) throw missingMember(this.className, "getItem()");
    return item(this.model, key);
  }

  private property(name: string): Property<Model> {
    const property = this.definition.properties?.[name];
    if (property === undefined) throw missingMember(this.className, name);
    return property;
  }
}
