import type { TestBook } from "../model";
import { flag, hostClass, text } from "../wire";
import { WORKSHEET } from "./worksheet";

export const WORKSHEETS = hostClass<TestBook>({
  name: "WorksheetCollection",
  items: (book) => book.sheets.map(WORKSHEET.of),
  item: (book, key) => WORKSHEET.of(book.sheet(text(key, "key"))),
  methods: {
    getItemOrNullObject: (book, key) => {
      const sheet = book.find(text(key, "key"));
      return sheet === null ? null : WORKSHEET.of(sheet);
    },
    getActiveWorksheet: (book) => WORKSHEET.of(book.selection.sheet),
    getCount: (book, visibleOnly) => {
      const onlyVisible = flag(visibleOnly, "visibleOnly");
      return book.sheets.filter(({ visibility }) => !onlyVisible || visibility === "Visible").length;
    },
    add: (book, name) => {
      book.requireOpenStructure();
      const wanted = name === undefined || name === null ? freeName(book) : text(name, "name");
      book.requireSheetName(wanted, null);
      return WORKSHEET.of(book.addSheet(wanted));
    },
  },
  events: { DataChanged: "onChanged", SelectionChanged: "onSelectionChanged" },
});

function freeName(book: TestBook): string {
  let number = book.sheets.length + 1;
  while (book.find(`Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}
