import { REFUSAL } from "..";
import { codeOf, read, shareOffice, write } from "./office";

const { book, opened } = shareOffice();

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

it.each([
  [REFUSAL.throttled, "ActivityLimitReached"],
  [REFUSAL.requestTooLarge, "RequestPayloadSizeLimitExceeded"],
  [REFUSAL.responseTooLarge, "ResponsePayloadSizeLimitExceeded"],
  [REFUSAL.cellEditMode, "InvalidOperationInCellEditMode"],
  [REFUSAL.accessDenied, "AccessDenied"],
])("shows a refusal %i of the frame to the script as %s", async (error, code) => {
  opened().host.faults.at(1, { kind: "refused", error });
  expect(await codeOf(write("甲", "A1", [[1]]))).toBe(code);
  expect(book.sheet("甲").used(false)).toBeNull();
});

it("makes the n-th request from now fail and no other", async () => {
  await settled();
  const { faults } = opened().host;
  faults.at(2, { kind: "failed", code: "GeneralException", after: 0 });
  const run = Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
    context.workbook.load("name");
    await context.sync();
  });
  expect(faults.pending).toBe(true);
  expect(await codeOf(run)).toBe("GeneralException");
  expect(faults.pending).toBe(false);
  expect(await codeOf(read("甲", "A1"))).toBe("none");
});

it("leaves what a batch wrote before it failed", async () => {
  await settled();
  const values = (after: number): Promise<string> => {
    opened().host.faults.at(1, { kind: "failed", code: "GeneralException", after });
    return codeOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("乙");
        sheet.getRange("A1").values = [["first"]];
        sheet.getRange("A2").values = [["second"]];
        await context.sync();
      }),
    );
  };
  expect(await values(0)).toBe("GeneralException");
  expect(book.sheet("乙").used(false)).toBeNull();
  await settled();
  const writes = opened()
    .host.journal.entries.at(-1)
    ?.request.Actions.findIndex(({ Name }) => Name === "Values");
  expect(await values((writes ?? 0) + 1)).toBe("GeneralException");
  expect([book.sheet("乙").at(0, 0).value, book.sheet("乙").at(1, 0).value]).toEqual(["first", ""]);
});

it("does everything and tells nothing where the answer is lost", async () => {
  await settled();
  opened().host.faults.at(1, { kind: "answerLost" });
  expect(await codeOf(write("丙", "A1", [[7]]))).not.toBe("none");
  expect(book.sheet("丙").at(0, 0).value).toBe(7);
});

it("lets somebody delete a sheet between two requests, and writes nothing into what is gone", async () => {
  await settled();
  const { faults, user } = opened().host;
  book.addSheet("丁");
  faults.at(2, {
    kind: "meanwhile",
    happens: () => {
      user.deletesSheet("丁");
    },
  });
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("丁").getRange("A1");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  expect(await codeOf(run)).toBe("InvalidReference");
});

it("refuses a request and an answer that are too large, and has run the request of the latter", async () => {
  const { limits } = opened().host;
  limits.requestBytes = 20_000;
  const rows = Array.from({ length: 100 }, () => ["文字".repeat(50), "x"]);
  expect(await codeOf(write("丙", "A1:B100", rows))).toBe("RequestPayloadSizeLimitExceeded");
  limits.requestBytes = 5_000_000;
  await write("丙", "A1:B100", rows);
  limits.responseBytes = 20_000;
  expect(await codeOf(read("丙", "A1:B100"))).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await codeOf(read("丙", "A1:B10"))).toBe("none");
  limits.responseBytes = 5_000_000;
});

it("refuses every request while the user types, and waits where the script asked for that", async () => {
  const { user } = opened().host;
  user.startsEditing();
  expect(await codeOf(read("丙", "A1"))).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load("name");
    await context.sync();
    done = true;
  });
  await settled();
  expect(done).toBe(false);
  user.pressesEnter();
  await waiting;
  expect(done).toBe(true);
});
