import { block, type TestSheet } from "../model";
import { ApiError, flag, hostClass, invalidArgument, oneOf, text, wholeNumber, type Property } from "../wire";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./rangeAreas";
import { referenceIn } from "./reference";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
/** The longest list of addresses that `getRanges` takes. */
const LONGEST_ADDRESS_LIST = 8192;
const CORNER = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

export const WORKSHEET_PROTECTION = hostClass<TestSheet>({
  name: "WorksheetProtection",
  properties: {
    protected: { get: (sheet) => sheet.protected },
    options: { get: (sheet) => (sheet.protected ? protectionOptions(sheet) : null) },
  },
});

/** Everything that a protection can allow; a form's protection allows nothing of it unless somebody chose so. */
const ALLOWANCES = [
  ...["AutoFilter", "DeleteColumns", "DeleteRows", "EditObjects", "EditScenarios", "FormatCells", "FormatColumns"],
  ...["FormatRows", "InsertColumns", "InsertHyperlinks", "InsertRows", "PivotTables", "Sort"],
].map((what) => `allow${what}`);

function protectionOptions(sheet: TestSheet): Readonly<Record<string, unknown>> {
  const given = new Set<string>(sheet.allowances);
  return { ...Object.fromEntries(ALLOWANCES.map((name) => [name, given.has(name)])), selectionMode: "Normal" };
}

export const FREEZE_PANES = hostClass<TestSheet>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, count) => {
      sheet.frozenRows = wholeNumber(count, "count");
    },
    unfreeze: (sheet) => {
      sheet.frozenRows = 0;
    },
    getLocationOrNullObject: (sheet) => {
      if (sheet.frozenRows === 0) return null;
      return RANGE.of({ sheet, bounds: block(0, 0, sheet.frozenRows, 1) });
    },
  },
});

const GRIDLINES: Property<TestSheet> = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, on) => {
    sheet.showGridlines = flag(on, "showGridlines");
  },
};

export const WORKSHEET = hostClass<TestSheet>({
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, name) => {
        rename(sheet, text(name, "name"));
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: show,
    },
    position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: move,
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, color) => {
        sheet.tabColor = text(color, "tabColor").toUpperCase();
      },
    },
    showGridlines: GRIDLINES,
    // The client writes it under another name than it reads it.
    gridlines: GRIDLINES,
  },
  links: {
    protection: (sheet) => WORKSHEET_PROTECTION.of(sheet),
    freezePanes: (sheet) => FREEZE_PANES.of(sheet),
  },
  methods: {
    activate: (sheet) => {
      if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "a hidden sheet cannot be activated");
      sheet.book.select({ sheet, bounds: CORNER });
    },
    delete: remove,
    getRange: (sheet, address) => RANGE.of(referenceIn(sheet, address)),
    getRanges: (sheet, list) => {
      const addresses = text(list, "address");
      if (addresses.length > LONGEST_ADDRESS_LIST) throw invalidArgument("the list of addresses is too long");
      const areas = addresses.split(",").map((address) => referenceIn(sheet, address.trim()));
      return RANGE_AREAS.of(areas);
    },
    getRangeByIndexes: (sheet, row, column, rows, columns) => {
      const [atRow, atColumn] = [wholeNumber(row, "startRow"), wholeNumber(column, "startColumn")];
      const bounds = block(atRow, atColumn, wholeNumber(rows, "rowCount"), wholeNumber(columns, "columnCount"));
      return RANGE.of({ sheet, bounds });
    },
    getCell: (sheet, row, column) => {
      return RANGE.of({ sheet, bounds: block(wholeNumber(row, "row"), wholeNumber(column, "column"), 1, 1) });
    },
    getUsedRange: (sheet, valuesOnly) => {
      return RANGE.of({ sheet, bounds: sheet.used(flag(valuesOnly, "valuesOnly")) ?? CORNER });
    },
    getUsedRangeOrNullObject: (sheet, valuesOnly) => {
      const bounds = sheet.used(flag(valuesOnly, "valuesOnly"));
      return bounds === null ? null : RANGE.of({ sheet, bounds });
    },
  },
  events: { DataChanged: "onChanged", SelectionChanged: "onSelectionChanged" },
});

function rename(sheet: TestSheet, name: string): void {
  sheet.book.requireOpenStructure();
  sheet.book.requireSheetName(name, sheet);
  sheet.name = name;
}

function show(sheet: TestSheet, value: unknown): void {
  const visibility = oneOf(VISIBILITIES, value, "visibility");
  sheet.book.requireOpenStructure();
  const others = sheet.book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0) throw new ApiError("InvalidOperation", "the last visible sheet");
  sheet.visibility = visibility;
}

function move(sheet: TestSheet, value: unknown): void {
  const position = wholeNumber(value, "position");
  sheet.book.requireOpenStructure();
  if (position < 0 || position >= sheet.book.sheets.length) throw invalidArgument("there is no such position");
  sheet.book.sheets.splice(sheet.book.sheets.indexOf(sheet), 1);
  sheet.book.sheets.splice(position, 0, sheet);
}

function remove(sheet: TestSheet): void {
  sheet.book.requireOpenStructure();
  if (sheet.visibility === "VeryHidden")
    throw new ApiError("InvalidOperation", "a very hidden sheet cannot be deleted");
  if (!sheet.book.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
    throw new ApiError("InvalidOperation", "the last visible sheet cannot be deleted");
  }
  sheet.book.removeSheet(sheet);
}
