import { overlap, type Area, type SheetValidation } from "../model";
import { hostClass, invalidArgument, isRecord, type Property } from "../wire";

/** The longest list that Excel takes inside a rule. */
const LONGEST_LIST = 255;

function found({ sheet, bounds }: Area): SheetValidation | null {
  return sheet.validations.find((rule) => overlap(rule.bounds, bounds) !== null) ?? null;
}

function set({ sheet, bounds }: Area, name: string, value: unknown): void {
  sheet.requireUnprotected(null);
  const former = found({ sheet, bounds });
  const settings = { ...former?.settings, [name]: value };
  sheet.validations = sheet.validations.filter((rule) => overlap(rule.bounds, bounds) === null);
  sheet.validations.push({ bounds, settings });
}

function setting(name: string, unset: unknown): Property<Area> {
  return {
    get: (area) => found(area)?.settings[name] ?? unset,
    set: (area, value) => {
      set(area, name, value);
    },
  };
}

/** What may be typed into a range; a new rule replaces every one that it touches. */
export const DATA_VALIDATION = hostClass<Area>({
  name: "DataValidation",
  properties: {
    rule: {
      get: (area) => found(area)?.settings.rule ?? {},
      set: (area, value) => {
        requireShortList(value);
        set(area, "rule", value);
      },
    },
    errorAlert: setting("errorAlert", null),
    prompt: setting("prompt", null),
    ignoreBlanks: setting("ignoreBlanks", true),
  },
  methods: {
    clear: ({ sheet, bounds }) => {
      sheet.requireUnprotected(null);
      sheet.validations = sheet.validations.filter((rule) => overlap(rule.bounds, bounds) === null);
    },
  },
});

function requireShortList(rule: unknown): void {
  const list = isRecord(rule) ? rule.list : undefined;
  const source = isRecord(list) ? list.source : undefined;
  if (typeof source === "string" && source.length > LONGEST_LIST) throw invalidArgument("the list is too long");
}
