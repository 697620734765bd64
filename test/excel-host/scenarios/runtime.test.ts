import { shareOffice } from "./office";

const { opened } = shareOffice();

it("calls custom functions through Microsoft's runtime", async () => {
  const { functions } = opened().host;
  CustomFunctions.associate("BALANCE.ADD", (left: number, right: number | null) => left + (right ?? 100));
  CustomFunctions.associate("BALANCE.LATER", (values: number[][]) =>
    Promise.resolve(values.map(([x = 0]) => [x, x * 2])),
  );
  expect(await functions.call("balance.add", [2, 3])).toEqual({ ok: true, value: 5 });
  expect(await functions.call("BALANCE.ADD", [2, null])).toEqual({ ok: true, value: 102 });
  expect(await functions.call("BALANCE.LATER", [[[1], [4]]])).toEqual({
    ok: true,
    value: [
      [1, 2],
      [4, 8],
    ],
  });
});

it("hands on the error that a custom function throws, with its sentence", async () => {
  CustomFunctions.associate("BALANCE.FAIL", () => {
    const error: unknown = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有学校");
    throw error;
  });
  const { functions } = opened().host;
  expect(await functions.call("BALANCE.FAIL", [])).toEqual({ ok: false, message: "没有学校", code: 1 });
  expect(await functions.call("BALANCE.NOBODY", [])).toMatchObject({ ok: false });
});

it("presses a ribbon button and waits until its handler says that it is done", async () => {
  const { ribbon, frame } = opened().host;
  const pressed: string[] = [];
  Office.actions.associate("fill", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    void Office.addin.hide().then(() => {
      event.completed();
    });
  });
  expect(await ribbon.press("fill")).toMatchObject({ status: 0 });
  expect(pressed).toEqual(["fill"]);
  expect(frame.state).toBe("Background");
  await Office.addin.showAsTaskpane();
  expect(frame.state).toBe("Visible");
});

it("says that no handler belongs to a button", async () => {
  expect((await opened().host.ribbon.press("nobody")).status).toBe(11_101);
});

it("counts no request of the runtime or the frame as one of the add-in's", async () => {
  opened().host.journal.clear();
  await Office.addin.showAsTaskpane();
  await opened().host.functions.call("BALANCE.ADD", [1, 1]);
  expect(opened().host.journal.entries).toHaveLength(0);
});

it("tells no theme, as Excel on the web does not", () => {
  expect(Office.context.officeTheme).toBeUndefined();
});
