import { ApiError, hostClass, Session, type HostObject } from ".";
import type { Action, BatchRequest, ObjectPath } from "./request";

interface Counter {
  count: number;
  readonly name: string;
}

const COUNTER = hostClass<Counter>({
  name: "Counter",
  identity: ({ name }) => ({ Id: name }),
  properties: {
    name: { get: ({ name }) => name },
    count: {
      get: ({ count }) => count,
      set: (counter, value) => {
        counter.count = Number(value);
      },
    },
  },
  methods: {
    add: (counter, by) => (counter.count += Number(by)),
    twin: ({ name }) => COUNTER_OF({ name: `${name}2`, count: 0 }),
    nobody: () => null,
    fail: () => {
      throw new ApiError("Refused", "not today");
    },
  },
});

function COUNTER_OF(counter: Counter): HostObject {
  return COUNTER.of(counter);
}

const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };

function method(id: number, parent: number, name: string, ...args: readonly unknown[]): ObjectPath {
  return { Id: id, ObjectPathType: 3, Name: name, ParentObjectPathId: parent, ArgumentInfo: { Arguments: args } };
}

function batch(paths: readonly ObjectPath[], actions: readonly Partial<Action>[]): BatchRequest {
  const filled = actions.map((action, index) => ({
    Id: 100 + index,
    ActionType: 1,
    Name: "",
    ObjectPathId: 1,
    ...action,
  }));
  return { Actions: filled, ObjectPaths: Object.fromEntries(paths.map((path) => [String(path.Id), path])) };
}

function session(counter: Counter): Session {
  return new Session(COUNTER.of(counter), () => null);
}

const calmly = (): void => undefined;

it("answers what a query asks for, under the wire's names", () => {
  const request = batch([ROOT], [{ ActionType: 2, QueryInfo: { Select: ["count", "name"] } }]);
  expect(session({ name: "a", count: 3 }).run(request, calmly).Results).toEqual([
    { ActionId: 100, Value: { Id: "a", Count: 3, Name: "a" } },
  ]);
});

it("follows a path once a request, however many actions lead along it", () => {
  const counter = { name: "a", count: 0 };
  const path: ObjectPath = { Id: 2, ObjectPathType: 3, Name: "Twin", ParentObjectPathId: 1 };
  const request = batch(
    [ROOT, path],
    [
      { ObjectPathId: 2 },
      { ActionType: 4, Name: "Count", ObjectPathId: 2, ArgumentInfo: { Arguments: [5] } },
      { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["count"] } },
    ],
  );
  expect(session(counter).run(request, calmly).Results.at(-1)?.Value).toEqual({ Id: "a2", Count: 5 });
});

it("stops at the first error, keeps what ran before, and says which action it was", () => {
  const counter = { name: "a", count: 0 };
  const add = { ActionType: 3, Name: "Add", ArgumentInfo: { Arguments: [1] } };
  const answer = session(counter).run(batch([ROOT], [add, { ActionType: 3, Name: "Fail" }, add]), calmly);
  expect(counter.count).toBe(1);
  expect(answer.Error).toMatchObject({ Code: "Refused", ActionIndex: 1 });
  expect(answer.Results).toEqual([{ ActionId: 100, Value: 1 }]);
});

it("ends a batch before the action at which a test wants it to fail", () => {
  const counter = { name: "a", count: 0 };
  const add = { ActionType: 3, Name: "Add", ArgumentInfo: { Arguments: [1] } };
  const answer = session(counter).run(batch([ROOT], [add, add, add]), (index) => {
    if (index === 2) throw new ApiError("Injected", "");
  });
  expect([counter.count, answer.Error?.Code]).toEqual([2, "Injected"]);
});

it.each([
  ["a property", { ActionType: 2, QueryInfo: { Select: ["colour"] } }, "Counter.colour"],
  ["a method", { ActionType: 3, Name: "Multiply" }, "Counter.multiply()"],
  ["a write", { ActionType: 4, Name: "Colour", ArgumentInfo: { Arguments: ["red"] } }, "Counter.colour"],
  ["an event", { ActionType: 3, Name: "_RegisterDataChangedEvent" }, "Counter.onDataChanged"],
])("is loud about %s that it does not have", (_what, action, member) => {
  const { Error: error } = session({ name: "a", count: 0 }).run(batch([ROOT], [action]), calmly);
  expect(error?.Code).toBe("ApiNotFound");
  expect(error?.Message).toContain(member);
});

it("refuses to write what can only be read", () => {
  const action = { ActionType: 4, Name: "Name", ArgumentInfo: { Arguments: ["b"] } };
  expect(session({ name: "a", count: 0 }).run(batch([ROOT], [action]), calmly).Error?.Code).toBe("InvalidArgument");
});

it("answers null for whatever hangs on a null object, and refuses to change it", () => {
  const paths = [ROOT, method(2, 1, "Nobody"), method(3, 2, "Twin")];
  const load = { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["count"] } };
  const answer = session({ name: "a", count: 0 }).run(batch(paths, [{ ObjectPathId: 3 }, load]), calmly);
  expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null]);
  const write = { ActionType: 4, Name: "Count", ObjectPathId: 2, ArgumentInfo: { Arguments: [1] } };
  expect(session({ name: "a", count: 0 }).run(batch(paths, [write]), calmly).Error?.Code).toBe("InvalidObjectPath");
});

it("holds an object until it is let go", () => {
  const open = session({ name: "a", count: 0 });
  const keep = { ActionType: 3, Name: "_KeepReference", ObjectPathId: 2 };
  const kept = open.run(batch([ROOT, method(2, 1, "Twin")], [keep, { ObjectPathId: 2 }]), calmly);
  expect(kept.Results.at(-1)?.Value).toEqual({ Id: "a2", _ReferenceId: "ref1" });
  const held: ObjectPath = { Id: 3, ObjectPathType: 6, Name: "ref1" };
  const use = batch([held], [{ ActionType: 3, Name: "Add", ObjectPathId: 3, ArgumentInfo: { Arguments: [2] } }]);
  expect(open.run(use, calmly).Results.at(-1)?.Value).toBe(2);
  open.run(batch([ROOT], [{ ActionType: 3, Name: "_RemoveReference", ArgumentInfo: { Arguments: ["ref1"] } }]), calmly);
  expect(open.heldObjects).toBe(0);
  expect(open.run(use, calmly).Error?.Code).toBe("InvalidObjectPath");
});

it("refuses a member that is newer than the Excel it plays", () => {
  const old = new Session(
    COUNTER.of({ name: "a", count: 0 }),
    () => null,
    (_class, member) => member === "count",
  );
  const load = { ActionType: 2, QueryInfo: { Select: ["count"] } };
  expect(old.run(batch([ROOT], [load]), calmly).Error?.Code).toBe("ApiNotFound");
});
