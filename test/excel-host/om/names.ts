import { addressText, type DefinedName, type TestBook } from "../model";
import { ApiError, flag, hostClass, invalidArgument, isHostObject, notFound, text, type HostObject } from "../wire";
import { RANGE } from "./range";
import { referenceIn } from "./reference";

interface NameOfBook {
  readonly book: TestBook;
  readonly name: DefinedName;
}

export const NAMED_ITEM = hostClass<NameOfBook>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, formula) => {
        name.formula = formulaOf(text(formula, "formula"));
      },
    },
    // What the name comes to; for a range its address.
    value: { get: ({ name }) => name.formula.slice(1).replace(/\$/g, "") },
    type: { get: ({ name }) => (/[!]/.test(name.formula) ? "Range" : "String") },
    scope: { get: () => "Workbook" },
    comment: { get: ({ name }) => name.comment },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, visible) => {
        name.visible = flag(visible, "visible");
      },
    },
  },
  methods: {
    delete: ({ book, name }) => {
      book.names.delete(name.name.toLowerCase());
    },
    getRange: ({ book, name }) => RANGE.of(referenceIn(book.selection.sheet, name.formula)),
    getRangeOrNullObject: ({ book, name }) => {
      try {
        return RANGE.of(referenceIn(book.selection.sheet, name.formula));
      } catch (error) {
        if (error instanceof ApiError) return null;
        throw error;
      }
    },
  },
});

export const NAMED_ITEMS = hostClass<TestBook>({
  name: "NamedItemCollection",
  items: (book) => [...book.names.values()].map((name) => NAMED_ITEM.of({ book, name })),
  item: (book, key) => {
    const found = find(book, key);
    if (found === null) throw notFound(`name ${text(key, "name")}`);
    return found;
  },
  methods: {
    getCount: (book) => book.names.size,
    getItemOrNullObject: find,
    add: (book, name, reference, comment) => {
      const formula = isHostObject(reference)
        ? `=${absolute(addressText(referenceIn(book.selection.sheet, reference)))}`
        : formulaOf(text(reference, "reference"));
      return add(book, text(name, "name"), formula, comment);
    },
    addFormulaLocal: (book, name, formula, comment) => {
      return add(book, text(name, "name"), formulaOf(text(formula, "formula")), comment);
    },
  },
});

function find(book: TestBook, key: unknown): HostObject | null {
  const name = book.names.get(text(key, "name").toLowerCase());
  return name === undefined ? null : NAMED_ITEM.of({ book, name });
}

function add(book: TestBook, name: string, formula: string, comment: unknown): HostObject {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`a range cannot be called ${name}`);
  const key = name.toLowerCase();
  if (book.names.has(key)) throw new ApiError("ItemAlreadyExists", `there is a name ${name} already`, 409);
  const added = { name, formula, visible: true, comment: typeof comment === "string" ? comment : "" };
  book.names.set(key, added);
  return NAMED_ITEM.of({ book, name: added });
}

function formulaOf(written: string): string {
  return written.startsWith("=") ? written : `="${written.replace(/"/g, '""')}"`;
}

/** `Sheet1!A1:B2` → `Sheet1!$A$1:$B$2`. */
function absolute(address: string): string {
  const bang = address.lastIndexOf("!");
  return address.slice(0, bang) + address.slice(bang).replace(/[A-Z]+|\d+/g, "$$$&");
}
