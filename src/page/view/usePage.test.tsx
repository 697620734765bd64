import { act } from "react";
import { emptyShelf } from "../../../test/taskpane/emptyShelf";
import { drawn } from "../../../test/page/drawn";
import { openSession, type Opening, type Session } from "../session/session";
import type { PageState } from "../state/pageState";
import { usePage, type PageActs } from "./usePage";

jest.mock("../session/session", () => ({ openSession: jest.fn() }));
jest.mock("../assets/workbooks", () => ({}));

const SESSION = { loss: () => "typed", close: jest.fn(), host: { snapshot: null } } as unknown as Session;
const opens = jest.mocked(openSession);

/** The page's state and acts as they are drawn last. */
async function setUp() {
  const last: { state: PageState | null; acts: PageActs | null } = { state: null, acts: null };
  const shelf = emptyShelf();
  function Probe() {
    const preferences = { language: "zh", standard: null, province: null } as const;
    [last.state, last.acts] = usePage(
      "zh",
      () => preferences,
      () => shelf,
      () => undefined,
    );
    return null;
  }
  const { end } = await drawn(<Probe />);
  const does = (what: (acts: PageActs) => void): Promise<void> =>
    act(async () => {
      if (last.acts !== null) what(last.acts);
      await new Promise(setImmediate);
    });
  const drop = (name: string) => does(({ openFiles }) => openFiles([new File(["x"], name)]));
  return { last, does, drop, end };
}

it("asks about a file that is dropped while another opens, and stops that one", async () => {
  const { last, does, drop, end } = await setUp();
  opens.mockResolvedValueOnce(SESSION);
  await drop("一.xlsx");
  expect(last.state).toMatchObject({ kind: "open" });

  const asked: Opening[] = [];
  opens.mockImplementation((_, how) => {
    asked.push(how);
    return new Promise(() => undefined);
  });
  await drop("二.xlsx");
  await does(({ leave }) => leave());
  expect(last.state).toMatchObject({ kind: "opening", file: "二.xlsx" });
  await drop("三.xlsx");
  expect(last.state).toMatchObject({ kind: "open", leaving: { file: "三.xlsx", loss: "typed" } });
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
  await does(({ leave }) => leave());
  expect(last.state).toMatchObject({ kind: "opening", file: "三.xlsx" });
  await end();
});
