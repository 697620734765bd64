import type { TestBook } from "../model";
import { hostClass, text } from "../wire";
import { APPLICATION } from "./application";
import { NAMED_ITEMS } from "./names";
import { RANGE } from "./range";
import { RUNTIME } from "./runtime";
import { SETTINGS } from "./settings";
import { WORKSHEETS } from "./worksheets";
import { XML_PARTS } from "./xmlParts";
import { referenceIn } from "./reference";

export const WORKBOOK_PROTECTION = hostClass<TestBook>({
  name: "WorkbookProtection",
  properties: { protected: { get: (book) => book.structureProtected } },
});

export const WORKBOOK = hostClass<TestBook>({
  name: "Workbook",
  properties: {
    name: { get: (book) => book.name },
    readOnly: { get: (book) => book.readOnly },
  },
  links: {
    worksheets: (book) => WORKSHEETS.of(book),
    names: (book) => NAMED_ITEMS.of(book),
    customXmlParts: (book) => XML_PARTS.of({ book, namespace: null }),
    settings: (book) => SETTINGS.of(book),
    application: (book) => APPLICATION.of(book),
    protection: (book) => WORKBOOK_PROTECTION.of(book),
    _Runtime: (book) => RUNTIME.of(book),
  },
  methods: {
    getSelectedRange: (book) => RANGE.of(book.selection),
    _GetRangeForEventByReferenceId: (book, reference) =>
      RANGE.of(referenceIn(book.selection.sheet, text(reference, "reference"))),
  },
});
