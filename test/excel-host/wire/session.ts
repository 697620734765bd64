import { isRecord } from "./arguments";
import { ApiError } from "./errors";
import { isHostObject, type HostObject } from "./hostObject";
import { query, type QueryScope } from "./query";
import {
  ACTION,
  PATH,
  scriptName,
  type Action,
  type ArgumentInfo,
  type BatchAnswer,
  type BatchError,
  type BatchRequest,
} from "./request";

type Resolve = (pathId: number) => HostObject | null;

/** Called before every action; an error thrown here ends the batch as if Excel had refused that action. */
export type BeforeAction = (index: number) => void;

/**
 * Runs batches against the objects of a host: paths are followed, actions run in order, and the first error ends the
 * batch. Nothing is taken back: what ran before stays.
 *
 * @param root what a path of type 1 leads to
 * @param service the top-level object of a name, or null where there is none
 * @param lacks true for a member that is newer than the version of Excel that is played
 */
export class Session implements QueryScope {
  private readonly held = new Map<string, HostObject>();
  private readonly references = new WeakMap<HostObject, string>();
  private count = 0;

  constructor(
    private readonly root: HostObject,
    private readonly service: (name: string) => HostObject | null,
    private readonly lacks: (className: string, member: string) => boolean = () => false,
  ) {}

  run(request: BatchRequest, beforeAction: BeforeAction): BatchAnswer {
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    const resolve = this.resolver(request);
    for (const [index, action] of request.Actions.entries()) {
      try {
        beforeAction(index);
        if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
        const value = action.ActionType === ACTION.trace ? null : this.act(action, resolve);
        if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        answer.Error = errorOf(error, index, action);
        break;
      }
    }
    return answer;
  }

  /** How many objects the client holds over several requests. */
  get heldObjects(): number {
    return this.held.size;
  }

  private resolver(request: BatchRequest): Resolve {
    const known = new Map<number, HostObject | null>();
    const resolve: Resolve = (pathId) => {
      const seen = known.get(pathId);
      if (seen !== undefined) return seen;
      const found = this.follow(request, pathId, resolve);
      known.set(pathId, found);
      return found;
    };
    return resolve;
  }

  private follow(request: BatchRequest, pathId: number, resolve: Resolve): HostObject | null {
    const path = request.ObjectPaths[String(pathId)];
    if (path === undefined) throw new ApiError("InvalidObjectPath", `there is no object path ${pathId}`);
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.held) return this.reference(path.Name);
    if (path.ObjectPathType === PATH.service) {
      const service = this.service(path.Name);
      if (service === null) throw new ApiError("ApiNotFound", `the test host has no service ${path.Name}`, 404);
      return service;
    }
    const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
    // Whatever is asked of a null object is a null object.
    if (parent === null) return null;
    const args = argumentsOf(path.ArgumentInfo, resolve);
    if (path.ObjectPathType !== PATH.indexer) this.require(parent, scriptName(path.Name));
    if (path.ObjectPathType === PATH.property) return parent.follow(scriptName(path.Name));
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    if (path.ObjectPathType === PATH.method) return objectOrNull(parent.call(scriptName(path.Name), args), path.Name);
    throw new ApiError("ApiNotFound", `the test host knows no object path of type ${path.ObjectPathType}`, 404);
  }

  private act(action: Action, resolve: Resolve): unknown {
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.identify(object);
      case ACTION.query:
        return object === null ? null : query(object, action.QueryInfo ?? {}, this);
      case ACTION.method:
        return this.callMethod(object, action, resolve);
      case ACTION.assign:
        if (object === null) throw nullObject(action.Name);
        this.require(object, scriptName(action.Name));
        object.assign(scriptName(action.Name), argumentsOf(action.ArgumentInfo, resolve)[0]);
        return undefined;
      case ACTION.ensureUnchanged:
        return undefined;
      default:
        throw new ApiError("ApiNotFound", `the test host knows no action of type ${action.ActionType}`, 404);
    }
  }

  private callMethod(object: HostObject | null, action: Action, resolve: Resolve): unknown {
    if (action.Name === "_KeepReference") {
      if (object !== null) this.hold(object);
      return null;
    }
    if (object === null) throw nullObject(`${action.Name}()`);
    const args = argumentsOf(action.ArgumentInfo, resolve);
    if (action.Name === "_RemoveReference") {
      this.held.delete(String(args[0]));
      return null;
    }
    this.require(object, scriptName(action.Name));
    return object.call(scriptName(action.Name), args) ?? null;
  }

  private hold(object: HostObject): void {
    const reference = `ref${++this.count}`;
    this.held.set(reference, object);
    this.references.set(object, reference);
  }

  private reference(name: string): HostObject {
    const object = this.held.get(name);
    if (object === undefined) throw new ApiError("InvalidObjectPath", `the reference ${name} is not held`);
    return object;
  }

  require(object: HostObject, member: string): void {
    if (!this.lacks(object.className, member)) return;
    throw new ApiError("ApiNotFound", `${object.className}.${member} is newer than this Excel`, 404);
  }

  identify(object: HostObject): Record<string, unknown> {
    const reference = this.references.get(object);
    const isHeld = reference !== undefined && this.held.has(reference);
    return { ...object.identity(), ...(isHeld ? { _ReferenceId: reference } : {}) };
  }
}

/** What the client is told; a mistake of this host itself is told too, instead of leaving the script waiting. */
function errorOf(error: unknown, index: number, action: Action): BatchError {
  const told = error instanceof ApiError ? error : new ApiError("TestHostFault", String(error), 500);
  return {
    Code: told.code,
    Message: told.message,
    HttpStatusCode: told.status,
    ActionIndex: index,
    Location: scriptName(action.Name),
  };
}

function nullObject(member: string): ApiError {
  return new ApiError("InvalidObjectPath", `${scriptName(member)} of a null object`);
}

function objectOrNull(value: unknown, method: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new ApiError("ApiNotFound", `${scriptName(method)}() of the test host answers no object`, 404);
}

/** The arguments of a call, objects in the place of their paths. */
function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => {
    const reference = references[index];
    if (typeof reference === "number" && reference !== 0) return resolve(reference);
    return withObjects(argument, resolve);
  });
}

function withObjects(value: unknown, resolve: Resolve): unknown {
  if (!isRecord(value)) return value;
  const pathId = value._ObjectPathId;
  if (typeof pathId === "number") return resolve(pathId);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withObjects(inner, resolve)]));
}
