import { createWorkbook, onRibbon, showPane, whenReady, type RibbonCommand } from "../../src/workbook/excel";
import { openExcel, workbook } from "./opened";

const BOOK = workbook({ name: "S", rows: [] });

async function nothing(): Promise<void> {
  await Promise.resolve();
}

describe("Office itself", () => {
  it("is not there in a plain browser", async () => {
    expect(await whenReady()).toBeNull();
  });

  it("tells its language, and no colours where Excel on the web has none", async () => {
    await openExcel(BOOK, { locale: "en-US" });
    expect(await whenReady()).toEqual({ language: "en-US", colours: null, isRecent: true });
  });

  it("is known to be too old by the sets that it announces", async () => {
    await openExcel(BOOK, { sets: { ExcelApi: "1.13", SharedRuntime: "1.1" } });
    expect((await whenReady())?.isRecent).toBe(false);
  });
});

describe("a new workbook", () => {
  it("is opened beside the one that is open", async () => {
    const { office } = await openExcel(BOOK);
    await createWorkbook("UEsDBA==");
    expect(office.host.frame.opened).toEqual(["UEsDBA=="]);
  });
});

describe("the ribbon", () => {
  it("hears that a command is done, also where it failed, and the error is told", async () => {
    const { office } = await openExcel(BOOK);
    const told: string[] = [];
    const commands: Record<RibbonCommand, () => Promise<void>> = {
      openPane: showPane,
      checkForm: async () => {
        await nothing();
        told.push("checkForm");
      },
      fillVerdicts: () => Promise.reject(new Error("no")),
      undoFill: nothing,
      newTemplate: () => createWorkbook("UEsDBA=="),
    };
    onRibbon(commands, (error, command) => told.push(`${command}: ${String(error)}`));
    for (const command of ["checkForm", "fillVerdicts", "openPane"] as const) {
      expect((await office.host.ribbon.press(command)).status).toBe(0);
    }
    expect(told).toEqual(["checkForm", "fillVerdicts: Error: no"]);
  });
});
