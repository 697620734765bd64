import { codeOf, shareOffice } from "./office";

const { book, opened } = shareOffice();

it("adds, orders, hides and deletes sheets, and finds a renamed one by its id", async () => {
  const seen = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = sheets.add("校验结果");
    added.position = 0;
    added.load("id");
    sheets.getItem("丙").visibility = "Hidden";
    sheets.load("items/name,items/visibility");
    await context.sync();
    const order = sheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
    opened().host.user.renamesSheet("校验结果", "我的结果");
    const again = sheets.getItem(added.id);
    again.load("name");
    await context.sync();
    const found = again.name;
    again.delete();
    sheets.load("items/name");
    await context.sync();
    return [order, found, sheets.items.map(({ name }) => name)];
  });
  expect(seen).toEqual([["校验结果 Visible", "甲 Visible", "乙 Visible", "丙 Hidden"], "我的结果", ["甲", "乙", "丙"]]);
});

it("refuses a name that another sheet has in other letters, and one that no sheet can have", async () => {
  const add = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  await add("Result");
  expect(await codeOf(add("RESULT"))).toBe("ItemAlreadyExists");
  expect(await codeOf(add("a/b"))).toBe("InvalidArgument");
  expect(await codeOf(add("长".repeat(32)))).toBe("InvalidArgument");
});

it("keeps defined names, hidden ones too", async () => {
  const seen = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("_Own", worksheets.getItem("甲").getRange("A1:B2")).visible = false;
    await context.sync();
    const own = names.getItemOrNullObject("_own");
    own.load("name,formula,visible,scope");
    names.load("items/name");
    const none = names.getItemOrNullObject("_Other");
    await context.sync();
    const told = [own.name, own.formula as unknown, own.visible, names.items.length, none.isNullObject];
    own.formula = "=乙!$A$1";
    const place = own.getRange();
    place.load("address");
    await context.sync();
    own.delete();
    await context.sync();
    return [...told, place.address];
  });
  expect(seen).toEqual(["_Own", "=甲!$A$1:$B$2", false, 1, true, "乙!A1"]);
  expect(book.names.size).toBe(0);
});

it("keeps custom XML parts by their namespace", async () => {
  const xml = '<journal xmlns="urn:test:one">一 &amp; 二</journal>';
  const seen = await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add(xml);
    parts.add('<x:other xmlns:x="urn:test:two"/>');
    part.load("id");
    await context.sync();
    const scoped = parts.getByNamespace("urn:test:one");
    scoped.load("items/id");
    const only = scoped.getOnlyItemOrNullObject();
    const text = only.getXml();
    const none = parts.getByNamespace("urn:test:none").getOnlyItemOrNullObject();
    await context.sync();
    const told = [scoped.items.length, text.value, none.isNullObject];
    parts.getItem(part.id).setXml('<journal xmlns="urn:test:one"/>');
    const after = parts.getItem(part.id).getXml();
    await context.sync();
    part.delete();
    const gone = parts.getItemOrNullObject(part.id);
    await context.sync();
    return [...told, after.value, gone.isNullObject];
  });
  expect(seen).toEqual([1, xml, true, '<journal xmlns="urn:test:one"/>', true]);
  const broken = Excel.run(async (context) => {
    context.workbook.customXmlParts.add("<a>一 & 二</a>");
    await context.sync();
  });
  expect(await codeOf(broken)).toBe("InvalidArgument");
});

it("keeps settings with the workbook", async () => {
  const seen = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("province", { name: "沈阳", on: [1] });
    await context.sync();
    const one = settings.getItemOrNullObject("province");
    one.load("value");
    const none = settings.getItemOrNullObject("other");
    await context.sync();
    const told = [one.value as unknown, none.isNullObject];
    one.delete();
    await context.sync();
    return told;
  });
  expect(seen).toEqual([{ name: "沈阳", on: [1] }, true]);
  expect(book.settings.size).toBe(0);
});

it("knows what is selected and which sheet is shown", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("乙");
    sheet.activate();
    sheet.getRange("C3").select();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    context.workbook.load("name,readOnly");
    context.workbook.protection.load("protected");
    await context.sync();
    return [selected.address, active.name, context.workbook.readOnly, context.workbook.protection.protected];
  });
  expect(seen).toEqual(["乙!C3", "乙", false, false]);
});

it("suspends drawing and calculation, and takes a calculation mode", async () => {
  await Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    context.application.calculationMode = "Manual";
    await context.sync();
  });
  expect(book.calculationMode).toBe("Manual");
});

it("opens a new workbook of the add-in's own making", async () => {
  await Excel.createWorkbook("UEsDBA==");
  expect(opened().host.frame.opened).toEqual(["UEsDBA=="]);
});
