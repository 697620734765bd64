import type { TestBook } from "../model";
import { flag, hostClass } from "../wire";

/** `context.runtime`: whether this add-in hears of changes. */
export const RUNTIME = hostClass<TestBook>({
  name: "Runtime",
  properties: {
    enableEvents: {
      get: (book) => book.enableEvents,
      set: (book, on) => {
        book.enableEvents = flag(on, "enableEvents");
      },
    },
  },
});
