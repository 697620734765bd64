/** How the client finds an object (the numbers are the wire's). */
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, held: 6, nothing: 7 } as const;

/** What the client wants done with it. */
export const ACTION = { instantiate: 1, query: 2, method: 3, assign: 4, trace: 5, ensureUnchanged: 8 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same positions; a number other than 0 is the object path to take instead. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** The body of a `ProcessQuery` call. */
export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
}

/** `RowIndex` → `rowIndex`; the wire's names begin with a capital, a script's do not. */
export function scriptName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `rowIndex` → `RowIndex`. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
