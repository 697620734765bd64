import { missingMember } from "./errors";
import type { HostObject } from "./hostObject";
import { scriptName, wireName, type QueryInfo } from "./request";

type Answer = Record<string, unknown>;
/** What a query needs to know of the session around it. */
export interface QueryScope {
  /** What the client finds an object again by. */
  identify(object: HostObject): Answer;
  /** @throws ApiError where the announced version of Excel has no such member yet */
  require(object: HostObject, member: string): void;
}

/**
 * Answers a `load`: the wished properties under the wire's names, objects behind them nested, collections as `_Items`.
 *
 * @throws ApiError `ApiNotFound` for a property that the host does not have
 */
export function query(object: HostObject, info: QueryInfo, scope: QueryScope): Answer {
  const select = info.Select ?? [];
  const wished = [...(select.length > 0 ? select : ["*"]), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  return selected(object, wished, info, scope);
}

function selected(object: HostObject, wished: readonly string[], page: QueryInfo, scope: QueryScope): Answer {
  const items = object.items();
  return items === null ? one(object, wished, scope) : collection(object, items, wished, page, scope);
}

function one(object: HostObject, wished: readonly string[], scope: QueryScope): Answer {
  const answer = scope.identify(object);
  const nested = new Map<string, string[]>();
  for (const path of wished) {
    const [head = "", ...rest] = path.split(/[/.]/);
    const name = scriptName(head);
    if (name !== "*") scope.require(object, name);
    if (name === "*") {
      for (const property of object.propertyNames) answer[wireName(property)] = object.read(property);
    } else if (rest.length > 0 || object.isLink(name)) {
      const paths = nested.get(name) ?? [];
      paths.push(rest.length > 0 ? rest.join("/") : "*");
      nested.set(name, paths);
    } else answer[wireName(name)] = object.read(name);
  }
  for (const [name, paths] of nested) {
    const child = object.follow(name);
    answer[wireName(name)] = child === null ? null : selected(child, paths, {}, scope);
  }
  return answer;
}

function collection(
  object: HostObject,
  items: readonly HostObject[],
  wished: readonly string[],
  { Skip = 0, Top }: QueryInfo,
  scope: QueryScope,
): Answer {
  const answer = scope.identify(object);
  const perItem: string[] = [];
  for (const path of wished) {
    const bare = path.replace(/^items[/.]/i, "");
    if (bare === path && object.propertyNames.includes(scriptName(path))) {
      answer[wireName(path)] = object.read(scriptName(path));
    } else if (scriptName(bare) === "items") throw missingMember(object.className, "items without properties");
    else perItem.push(bare);
  }
  if (perItem.length > 0) {
    const page = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    answer._Items = page.map((item) => selected(item, perItem, {}, scope));
  }
  return answer;
}
