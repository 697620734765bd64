import { Journal } from "./journal";
import { Faults } from "./faults";

const REQUEST = { Actions: [], ObjectPaths: {} };

it("adds up what went over the wire and begins anew when it is cleared", () => {
  const journal = new Journal();
  journal.add({ bytesOut: 10, bytesIn: 300, actions: 1, error: null, request: REQUEST });
  journal.add({ bytesOut: 20, bytesIn: 100, actions: 2, error: "AccessDenied", request: REQUEST });
  expect(journal.totals()).toEqual({ requests: 2, bytesOut: 30, bytesIn: 400, largestOut: 20, largestIn: 300 });
  expect(journal.entries.map(({ number }) => number)).toEqual([1, 2]);
  journal.clear();
  expect(journal.totals()).toEqual({ requests: 0, bytesOut: 0, bytesIn: 0, largestOut: 0, largestIn: 0 });
});

it("counts planned faults from the moment they are planned", () => {
  const faults = new Faults();
  faults.next();
  faults.at(2, { kind: "answerLost" });
  expect([faults.next(), faults.next()?.kind, faults.next()]).toEqual([null, "answerLost", null]);
});
