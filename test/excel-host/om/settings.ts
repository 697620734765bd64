import type { TestBook } from "../model";
import { hostClass, notFound, text, type HostObject } from "../wire";

interface SettingOfBook {
  readonly book: TestBook;
  readonly key: string;
}

export const SETTING = hostClass<SettingOfBook>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
});

export const SETTINGS = hostClass<TestBook>({
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => SETTING.of({ book, key })),
  item: (book, key) => {
    const found = find(book, key);
    if (found === null) throw notFound(`setting ${text(key, "key")}`);
    return found;
  },
  methods: {
    getItemOrNullObject: find,
    add: (book, key, value) => {
      const name = text(key, "key");
      book.settings.set(name, value);
      return SETTING.of({ book, key: name });
    },
  },
});

function find(book: TestBook, key: unknown): HostObject | null {
  const name = text(key, "key");
  return book.settings.has(name) ? SETTING.of({ book, key: name }) : null;
}
