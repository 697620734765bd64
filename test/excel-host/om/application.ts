import type { TestBook } from "../model";
import { hostClass, oneOf } from "../wire";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const APPLICATION = hostClass<TestBook>({
  name: "Application",
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, mode) => {
        book.calculationMode = oneOf(MODES, mode, "calculationMode");
      },
    },
  },
  // This host draws and calculates nothing.
  methods: { suspendScreenUpdatingUntilNextSync: () => undefined, suspendApiCalculationUntilNextSync: () => undefined },
});
